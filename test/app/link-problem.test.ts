import { describe, expect, test } from 'vitest'
import { linkState } from '../../src/app/walk/link-problem.ts'
import { encodeCode } from '../../src/code/encode-code.ts'
import type { RegistryEntry } from '../../src/guide/bundle.ts'
import { hasBrokenPart } from '../../src/guide/guide-link.ts'
import type { AnswerId, StepId } from '../../src/guide/ids.ts'
import { pathRank } from '../../src/guide/path-rank.ts'
import { someBundle, someFingerprint, someFlow } from './some-bundle.ts'

const bundle = someBundle('en')
const registry = [
  { guide: 'other', revision: 1, fingerprint: 'a'.repeat(64) },
  { guide: someFlow.guide, revision: 1, fingerprint: 'b'.repeat(64) },
  { guide: someFlow.guide, revision: 2, fingerprint: someFingerprint },
] as unknown as readonly RegistryEntry[]

const rank = pathRank(someFlow, { entry: 'intro' as StepId, answers: ['next', 'out'] as unknown as AnswerId[] })
const code = (flow: number, of = rank) => encodeCode({ flow, day: 300, changed: false, tag: 1, rank: of })

describe('a guide link', () => {
  test('with a code brings its answers along, and says where it goes on', () => {
    expect(linkState(`#l=en&n=abc&r=${code(2)}`, bundle, registry)).toEqual({
      kind: 'in-order',
      answers: 2,
      step: 'pull',
    })
  })

  test('with a step begins there', () => {
    expect(linkState('#s=intro', bundle, registry)).toEqual({ kind: 'in-order', answers: 0, step: 'intro' })
  })

  test.each([
    ['a step that is no beginning any more', '#s=lamp'],
    ['a code of an earlier revision', `#r=${code(1)}`],
    ['a code of a revision that is not known here yet', `#r=${code(9)}`],
    ['a code of a way that this revision does not have', `#r=${code(2, 2n ** 19n)}`],
  ])('with %s is old', (_, hash) => {
    expect(linkState(hash, bundle, registry)).toEqual({ kind: 'old' })
  })

  test.each([
    ['cut off in its code', `#l=en&n=abc&r=${code(2).slice(0, 9)}`],
    ['with a code that has a letter wrong', `#r=${code(2).slice(0, 15)}${code(2).endsWith('A') ? 'B' : 'A'}`],
    ['with the code of another guide', `#r=${code(0)}`],
    ['with a part that has not its form', '#s=Not_a_step&n=abc'],
    ['with an empty part', '#n='],
  ])('%s is broken', (_, hash) => {
    expect(linkState(hash, bundle, registry)).toEqual({ kind: 'broken' })
  })

  test.each(['', '#', '#content', '#x=1', '#l=de&n=abc'])('%j has nothing broken in it', (hash) => {
    expect(hasBrokenPart(hash)).toBe(false)
    expect(linkState(hash, bundle, registry).kind).toBe('in-order')
  })
})
