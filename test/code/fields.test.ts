import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nodeSha256 } from '../../src/cli/node-sha256.ts'
import { codeDay, dateOfCode } from '../../src/code/code-day.ts'
import { codeOf, flowNumber, guideOfCode, hasTag, pathOfCode } from '../../src/code/code-path.ts'
import { codeTag } from '../../src/code/code-tag.ts'
import { decodeCode } from '../../src/code/decode-code.ts'
import { encodeCode, strictCode } from '../../src/code/encode-code.ts'
import { alpha, divide, multiply } from '../../src/code/galois.ts'
import { groupsOf } from '../../src/code/groups.ts'
import type { RegistryEntry } from '../../src/guide/bundle.ts'
import { pathAt } from '../../src/guide/path-rank.ts'
import { countPaths } from '../../src/guide/paths.ts'
import { anyFlow, flowOf } from '../guide/some-flow.ts'
import { naiveEncode, naiveTimes } from './naive-code.ts'

const anyFields = fc.record({
  flow: fc.integer({ min: 0, max: 1023 }),
  day: fc.integer({ min: 0, max: 511 }),
  changed: fc.boolean(),
  tag: fc.integer({ min: 0, max: 255 }),
  rank: fc.oneof(fc.bigInt(0n, 2n ** 20n - 1n), fc.bigInt(0n, 2n ** 40n - 1n)),
})

describe('encoding', () => {
  test('agrees with a slow second implementation, and back', () => {
    fc.assert(
      fc.property(anyFields, (fields) => {
        const code = encodeCode(fields)
        expect(code).toBe(naiveEncode({ version: 0, ...fields }))
        expect(strictCode.decode(code)).toEqual(fields)
        expect(decodeCode(groupsOf(code).join(' '))).toEqual({ status: 'clean', code, fields })
      }),
      { numRuns: 2_000 },
    )
  })

  test.each<[string, Partial<Parameters<typeof encodeCode>[0]>]>([
    ['flow 1024', { flow: 1024 }],
    ['flow -1', { flow: -1 }],
    ['day 512', { day: 512 }],
    ['day 0.5', { day: 0.5 }],
    ['tag 256', { tag: 256 }],
    ['rank -1', { rank: -1n }],
    ['rank 1099511627776', { rank: 2n ** 40n }],
  ])('refuses %s', (message, field) => {
    const fields = { flow: 0, day: 0, changed: false, tag: 0, rank: 0n, ...field }
    expect(() => encodeCode(fields)).toThrow(new RangeError(message))
  })

  test.each([
    ['a letter that codes do not have', 'XACF79DV4Q6Y3PKO'],
    ['check symbols that do not fit', 'XACF79DV4Q6Y3PK1'],
    ['another length', 'XACF79DV4Q6Y3PK'],
    ['a newer version', 'NAHD54DQ5E81E2PR'],
  ])('strict decoding refuses %s', (_, text) => {
    expect(() => strictCode.decode(text as never)).toThrow(RangeError)
  })

  test('a rank that fits the short form is never in the long one', () => {
    const long = naiveEncode({ version: 0, flow: 1, day: 2, changed: false, tag: 3, rank: 2n ** 20n })
    // The code of the same fields with rank 0, by the linearity of all that happens to the rank.
    const zero = [2n ** 21n, 2n ** 20n + 2n ** 21n].map((rank) =>
      naiveEncode({ version: 0, flow: 1, day: 2, changed: false, tag: 3, rank }),
    )
    const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
    const value = (code: string | undefined, i: number) => letters.indexOf(code?.[i] ?? '')
    const text = [...long].map((_, i) => letters[value(long, i) ^ value(zero[0], i) ^ value(zero[1], i)]).join('')
    expect(decodeCode(text)).toMatchObject({ status: 'ask-again', likely: null, readBack: { length: 5 } })
  })
})

test('the field: tables agree with shifting and adding', () => {
  for (let a = 0; a < 32; a++) {
    for (let b = 0; b < 32; b++) {
      expect(multiply(a, b)).toBe(naiveTimes(a, b))
      if (b > 0) expect(multiply(divide(a, b), b)).toBe(a)
    }
  }
  expect([0, 1, 5, 31].map(alpha)).toEqual([1, 2, 5, 1])
  expect(() => divide(1, 0)).toThrow(RangeError)
})

describe('the day', () => {
  const noon = (text: string) => Date.parse(`${text}T12:00:00Z`)
  test.each([
    ['2026-01-01', 0],
    ['2026-11-21', 324],
    ['2027-05-27', 511],
    ['2027-05-28', 0],
    ['2025-12-31', 511],
  ])('%s is %i', (date, day) => {
    expect(codeDay(noon(date))).toBe(day)
  })

  test.each<[number, string, string | null]>([
    [324, '2026-11-21', '2026-11-21'],
    [324, '2026-11-20', '2026-11-21'],
    [324, '2026-11-19', null],
    [324, '2028-04-14', '2026-11-21'],
    [324, '2028-04-15', '2028-04-16'],
    [0, '2026-01-01', '2026-01-01'],
    [0, '2027-05-27', '2027-05-28'],
    [0, '2027-05-26', '2026-01-01'],
    [511, '2026-01-01', null],
  ])('day %i, read on %s, is %s', (day, today, date) => {
    const found = dateOfCode(day, noon(today))
    expect(found === null ? null : new Date(found).toISOString().slice(0, 10)).toBe(date)
  })
})

describe('the tag', () => {
  const fields = { flow: 3, day: 324, changed: true, rank: 12345n }

  test.each(['nonce-1', 'f'.repeat(64), 'n'.repeat(100), ''])(
    'is the first byte of an HMAC with key %s',
    async (key) => {
      const expected = createHmac('sha256', key).update('vorab-code-0 3 324 1 12345').digest()[0]
      expect(await codeTag({ key, fields, sha256: nodeSha256 })).toBe(expected)
    },
  )

  test('tells whether a code may belong to a case', async () => {
    const tag = await codeTag({ key: 'nonce-1', fields, sha256: nodeSha256 })
    expect(await hasTag({ ...fields, tag }, 'nonce-1', nodeSha256)).toBe(true)
    expect(await hasTag({ ...fields, tag }, 'nonce-2', nodeSha256)).toBe(false)
  })
})

describe('the path', () => {
  const registry = [
    { guide: 'other-guide', revision: 1 },
    { guide: 'some-guide', revision: 1 },
    { guide: 'some-guide', revision: 2 },
  ] as unknown as readonly RegistryEntry[]
  const now = Date.UTC(2026, 10, 21)

  test('every path of a flow comes back out of its code', async () => {
    await fc.assert(
      fc.asyncProperty(anyFlow, fc.nat(), async (flow, seed) => {
        const { complete, partial } = countPaths(flow)
        const path = pathAt(flow, BigInt(seed) % (complete + partial))
        if (path === null) throw new Error('no such path')
        const code = await codeOf({ flow, registry, path, changed: false, now, key: 'k', sha256: nodeSha256 })
        const decoded = decodeCode(code ?? '')
        if (decoded.status !== 'clean') throw new Error(decoded.status)
        expect(guideOfCode(decoded.fields, registry)).toBe(registry[1])
        expect(pathOfCode(decoded.fields, flow)).toEqual({ kind: 'path', ...path })
        expect(decoded.fields).toMatchObject({ flow: 1, day: 324 })
      }),
    )
  })

  test('an unpublished revision has no code, an unknown number no guide, too high a rank no path', async () => {
    const flow = { ...flowOf({ lamp: { lit: 'fixed' } }), revision: 0 }
    const path = { entry: flow.entries[0], answers: [] }
    expect(await codeOf({ flow, registry, path, changed: false, now, key: 'k', sha256: nodeSha256 })).toBeNull()
    expect(flowNumber(registry, 'some-guide' as never, 2)).toBe(2)
    const fields = { flow: 3, day: 0, changed: false, tag: 0, rank: 2n }
    expect(guideOfCode(fields, registry)).toBeNull()
    expect(pathOfCode(fields, flow)).toBeNull()
    expect(pathOfCode({ ...fields, rank: 1n }, flow)).toMatchObject({ answers: ['lit'] })
  })
})
