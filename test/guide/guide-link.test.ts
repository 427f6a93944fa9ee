import { expect, test } from 'vitest'
import { emptyLink, isCaseReference, readGuideLink, writeGuideLink } from '../../src/guide/guide-link.ts'

test('a link carries what is enumerated, and comes back as it was written', () => {
  const link = {
    step: 'line',
    language: 'sv',
    caseReference: 'A-7',
    nonce: 'a_B-9',
    code: '4KQ7XXXXXXXXXXXX',
    provider: 'nordlicht',
  } as const
  expect(writeGuideLink(link)).toBe('s=line&l=sv&c=A-7&n=a_B-9&r=4KQ7XXXXXXXXXXXX&p=nordlicht')
  expect(readGuideLink(`#${writeGuideLink(link)}`)).toEqual(link)
  expect(writeGuideLink(emptyLink)).toBe('')
})

test.each([
  ['nothing', ''],
  ['free text as a case reference', '#c=Call%20me'],
  ['markup', '#s=<img src=x>'],
  ['an unknown language', '#l=fr'],
  ['unknown parts', '#x=1&evil=2'],
  ['a nonce without end', `#n=${'a'.repeat(5000)}`],
])('%s is not there', (_, hash) => {
  expect(readGuideLink(hash)).toEqual(emptyLink)
})

test('the first of two counts', () => {
  expect(readGuideLink('#c=A-1&c=B-2').caseReference).toBe('A-1')
})

test('a case reference has a closed form', () => {
  expect([isCaseReference('4711-A'), isCaseReference('4711 a'), isCaseReference('')]).toEqual([true, false, false])
})
