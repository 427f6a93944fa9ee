import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from '../../src/guide/canonical-json.ts'

test('the example of RFC 8785, section 3.2.2', () => {
  const value = {
    numbers: [JSON.parse('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
    literals: [null, true, false],
  }
  expect(canonicalJson(value)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  )
})

test('keys are sorted by UTF-16 code units, as in section 3.2.3', () => {
  const value = {
    '\u20ac': 'Euro',
    '\r': 'CR',
    '\ufb33': 'Dalet',
    '1': 'One',
    '\u{1f600}': 'Face',
    '\u0080': 'Control',
    '\u00f6': 'o',
  }
  expect(Object.values(JSON.parse(canonicalJson(value)))).toEqual([
    'One',
    'CR',
    'Control',
    'o',
    'Euro',
    'Face',
    'Dalet',
  ])
})

test('reads back as the same value, whatever the order of keys', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
  expect(canonicalJson({ b: 1, a: undefined, c: [null] })).toBe(canonicalJson({ c: [null], b: 1 }))
})

test.each([Number.NaN, Number.POSITIVE_INFINITY, '\ud800', { key: '\udc00' }, 1n, () => 1])('refuses %s', (value) => {
  expect(() => canonicalJson(value)).toThrow(TypeError)
})
