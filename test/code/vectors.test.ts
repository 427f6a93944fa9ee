import { describe, expect, test } from 'vitest'
import { decodeCode } from '../../src/code/decode-code.ts'
import type { Decoded } from '../../src/code/decoded.ts'
import { encodeCode } from '../../src/code/encode-code.ts'
import vectors from '../vectors/code.json' with { type: 'json' }
import { naiveEncode } from './naive-code.ts'

describe('codes that are right', () => {
  test.each(vectors.valid)('$about: $text', ({ text, fields: { rank, version: _, ...rest } }) => {
    const fields = { ...rest, rank: BigInt(rank) }
    expect(decodeCode(text)).toEqual({ status: 'clean', code: text.replace(/[^0-9a-z]/gi, '').toUpperCase(), fields })
    expect(encodeCode(fields)).toBe(naiveEncode({ version: 0, ...fields }))
  })
})

describe('codes with something else', () => {
  test.each(vectors.others)('$about: $text', ({ about: _, text, ...expected }) => {
    expect(told(decodeCode(text))).toEqual(expected)
  })
})

/** What the vectors hold of a result. */
function told(decoded: Decoded): Record<string, unknown> {
  const { fields: _, readBack, ...rest } = { fields: null, readBack: undefined, ...decoded }
  return readBack === undefined ? rest : { ...rest, groups: readBack.map(({ group }) => group) }
}
