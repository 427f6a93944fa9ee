import { expect, test } from 'vitest'
import { ownLanguageFirst } from '../../src/sw/own-language-first.ts'

test('what the person cannot read comes last, in the order that it had', () => {
  const urls = [
    '/assets/sv-1.js',
    '/de/',
    '/sv/g/mail/',
    '/en/',
    '/g/mail/',
    '/guides/mail/0a1b/de.json',
    '/guides/mail/0a1b/sv.json',
  ]
  const files = urls.map((url) => ({ url, revision: null, part: 'rest' as const }))
  expect(ownLanguageFirst(files, 'sv').map(({ url }) => url)).toEqual([
    '/assets/sv-1.js',
    '/sv/g/mail/',
    '/g/mail/',
    '/guides/mail/0a1b/sv.json',
    '/de/',
    '/en/',
    '/guides/mail/0a1b/de.json',
  ])
})
