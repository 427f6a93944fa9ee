import { expect, test } from 'vitest'
import { readAddress } from '../../src/app/address.ts'
import { firstLanguage } from '../../src/app/first-language.ts'

test.each([
  ['a link that names one', { query: '?lang=sv', saved: 'en', preferred: ['de-DE'] }, 'sv'],
  ['the saved choice', { query: '', saved: 'en', preferred: ['de-DE'] }, 'en'],
  ['the first of the browser that Vorab speaks', { query: '', saved: null, preferred: ['fr-FR', 'sv-FI', 'de'] }, 'sv'],
  ['German where none is known', { query: '', saved: null, preferred: ['fr'] }, 'de'],
  ['not a language that does not exist', { query: '?lang=xx', saved: 'yy', preferred: ['en'] }, 'en'],
])('%s', (_, hints, language) => {
  expect(firstLanguage(hints)).toBe(language)
})

test.each([
  ['/', { language: null, basename: '/' }],
  ['/de', { language: 'de', basename: '/de' }],
  ['/sv/g/mail', { language: 'sv', basename: '/sv' }],
  ['/devices', { language: null, basename: '/' }],
])('%s', (path, address) => {
  expect(readAddress(path)).toEqual(address)
})
