import { describe, expect, test } from 'vitest'
import { type MadeUpCall, madeUpCall } from '../../../../src/app/agent/practice/made-up-call.ts'
import { nodeSha256 } from '../../../../src/cli/node-sha256.ts'
import { pathOfCode } from '../../../../src/code/code-path.ts'
import { decodeCode } from '../../../../src/code/decode-code.ts'
import { readCode } from '../../../../src/code/read-code.ts'
import { type Language, languages } from '../../../../src/guide/language.ts'
import { someFingerprint, someFlow } from '../../some-bundle.ts'

const registry = [{ guide: someFlow.guide, revision: 1, fingerprint: someFingerprint }]
const now = Date.UTC(2026, 10, 22)

async function caller(seed: number, language: Language = 'de'): Promise<MadeUpCall> {
  const call = await madeUpCall(seed, { flow: someFlow, registry, language, now, sha256: nodeSha256 })
  if (call === null) throw new Error('the guide is in the register')
  return call
}

const seeds = Array.from({ length: 200 }, (_, seed) => seed)

describe('made-up callers', () => {
  test('are the same for the same number, and others for others', async () => {
    expect(await caller(7)).toEqual(await caller(7))
    expect(new Set(await Promise.all(seeds.map(async (seed) => (await caller(seed)).code))).size).toBeGreaterThan(150)
  })

  test('read codes of ways that the guide has', async () => {
    for (const seed of seeds) {
      const decoded = decodeCode((await caller(seed)).code)
      expect(decoded.status).toBe('clean')
      expect(decoded.status === 'clean' && pathOfCode(decoded.fields, someFlow)).not.toBeNull()
    }
  })

  test.each(languages)('are understood when they spell every group, in %s', async (language) => {
    for (const seed of seeds.slice(0, 40)) {
      const { code, groups } = await caller(seed, language)
      expect(readCode(groups.map(({ again }) => again.said).join(', '))).toMatchObject({ status: 'clean', code })
    }
  })

  test('make slips as telephones do: some none, most one or two, and what they say is what is heard', async () => {
    const slips = await Promise.all(
      seeds.map(async (seed) => {
        const { groups } = await caller(seed)
        return groups.filter(({ first, again }) => first.characters !== again.characters).length
      }),
    )
    expect(new Set(slips)).toEqual(new Set([0, 1, 2]))
    expect(slips.filter((count) => count > 0).length).toBeGreaterThan(seeds.length / 2)
    for (const seed of seeds) {
      for (const { first } of (await caller(seed)).groups) {
        const heard = readCode(`${first.said}, ${'?'.repeat(16 - first.characters.length)}`)
        if ('readBack' in heard) expect(heard.readBack[0]?.heard.slice(0, 3)).toBe(first.characters.slice(0, 3))
      }
    }
  })

  test('never end in another code than theirs, whatever the agent hears at first', async () => {
    for (const seed of seeds) {
      const { code, groups } = await caller(seed)
      const heard = readCode(groups.map(({ first }) => first.characters).join(' '))
      if (heard.status === 'clean' || heard.status === 'corrected') expect(heard.code).toBe(code)
    }
  })

  test('have no code for a guide that is not published', async () => {
    expect(await madeUpCall(1, { flow: someFlow, registry: [], language: 'en', now, sha256: nodeSha256 })).toBeNull()
  })
})
