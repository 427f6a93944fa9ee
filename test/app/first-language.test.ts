import { expect, test } from 'vitest'
import { readAddress } from '../../src/app/address.ts'
import { firstLanguage } from '../../src/app/first-language.ts'

const nothing = { pathname: '/', search: '', hash: '', saved: null, preferred: [] }

test.each([
  ['the address', { pathname: '/sv/runs', search: '?lang=de', saved: 'en', preferred: ['de-DE'] }, 'sv'],
  ['a link that names one', { search: '?lang=sv', saved: 'en', preferred: ['de-DE'] }, 'sv'],
  ["an agent's link", { hash: '#s=lamp&l=sv', saved: 'en', preferred: ['de-DE'] }, 'sv'],
  ['the saved choice', { saved: 'en', preferred: ['de-DE'] }, 'en'],
  ['the first of the browser that Vorab speaks', { preferred: ['fr-FR', 'sv-FI', 'de'] }, 'sv'],
  ['German where none is known', { preferred: ['fr'] }, 'de'],
  ['not a language that does not exist', { search: '?lang=xx', hash: '#l=zz', saved: 'yy', preferred: ['en'] }, 'en'],
])('%s', (_, hints, language) => {
  expect(firstLanguage({ ...nothing, ...hints })).toBe(language)
})

test.each([
  ['/', { language: null, basename: '/' }],
  ['/de', { language: 'de', basename: '/de' }],
  ['/sv/g/mail', { language: 'sv', basename: '/sv' }],
  ['/devices', { language: null, basename: '/' }],
])('%s', (path, address) => {
  expect(readAddress(path)).toEqual(address)
})
