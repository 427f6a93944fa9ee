import { describe, expect, test } from 'vitest'
import { decodeCode } from '../../src/code/decode-code.ts'
import { encodeCode } from '../../src/code/encode-code.ts'
import { compileGuides } from '../../src/compiler/compile-guides.ts'
import { pathAt, pathRank } from '../../src/guide/path-rank.ts'
import { countPaths } from '../../src/guide/paths.ts'
import { randomFrom } from './some-codes.ts'

/** Ways of one guide that are all tried; where there are more, a share of a million is drawn. */
const ALL = 100_000
const DRAWN = 1_000_000
const seed = Number(process.env['VORAB_SEED'] ?? Date.now() % 1_000_000)

const flows = compileGuides('guides').guides.map(({ flow }) => {
  const { complete, partial } = countPaths(flow)
  return { flow, guide: flow.guide, paths: Number(complete + partial) }
})
const large = flows.filter(({ paths }) => paths > ALL).length

describe(`the ways through the shipped guides (VORAB_SEED=${seed})`, { timeout: 600_000 }, () => {
  test('there are guides', () => {
    expect(flows.length).toBeGreaterThan(0)
  })

  test.each(flows)('of $guide, $paths with the unfinished ones, come back out of their codes', ({ flow, paths }) => {
    const random = randomFrom(seed)
    const tries = paths > ALL ? Math.ceil(DRAWN / large) : paths
    for (let i = 0; i < tries; i++) {
      const rank = BigInt(paths > ALL ? random(paths) : i)
      const path = pathAt(flow, rank)
      const code =
        path &&
        encodeCode({ flow: i % 1024, day: i % 512, changed: i % 2 === 1, tag: i % 256, rank: pathRank(flow, path) })
      const decoded = decodeCode(code ?? '')
      if (decoded.status !== 'clean' || decoded.fields.rank !== rank)
        expect({ rank, code, decoded }).toBe('another way')
    }
  })
})
