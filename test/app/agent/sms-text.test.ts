import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { smsLength, smsText } from '../../../src/app/agent/sms-text.ts'
import { de } from '../../../src/app/agent/words/de.ts'
import { en } from '../../../src/app/agent/words/en.ts'
import { sv } from '../../../src/app/agent/words/sv.ts'
import { compileGuides } from '../../../src/compiler/compile-guides.ts'
import { writeGuideLink } from '../../../src/guide/guide-link.ts'
import { languages } from '../../../src/guide/language.ts'
import { parseProvider } from '../../../src/provider/provider.ts'

const words = { de, sv, en }
const { guides } = compileGuides('guides')
const parsed = parseProvider(JSON.parse(readFileSync('public/provider.json', 'utf8')))
if (parsed.status === 'invalid') throw new Error(parsed.problems.join('\n'))
const { provider } = parsed

/** The longest link that the desk makes of a guide: 64 bits of nonce, a code of 20, a reference of ten characters. */
function longestLink(guide: string, language: (typeof languages)[number]): string {
  const parts = { step: null, language, caseReference: 'FALL-20261', nonce: 'n'.repeat(11), code: 'X'.repeat(20) }
  return `${provider.site}/g/${guide}#${writeGuideLink({ ...parts, provider: provider.id })}`
}

describe.each(guides.map((guide) => [guide.flow.guide, guide] as const))('the text for %s', (id, guide) => {
  test.each(languages)('fits one SMS with its link, in %s', (language) => {
    const link = longestLink(id, language)
    const { title } = guide.words[language]
    const text = smsText(words[language], { provider: provider.name, title, link })
    expect(text.endsWith(link)).toBe(true)
    expect(smsLength(text), text).toBeLessThanOrEqual(160)
    expect(text).toContain(provider.name)
  })
})

test('says as much as fits: first the sentence goes, then the title, then the provider', () => {
  const say = (length: number) =>
    smsText(en, { provider: 'Somewhere', title: 'No internet', link: 'x'.repeat(length) }).replace(/x+/, '…')
  expect([say(60), say(130), say(140), say(170)]).toEqual([
    'Somewhere: No internet. Step by step here: …',
    'Somewhere: No internet: …',
    'Somewhere: …',
    '…',
  ])
})

test('counts as the alphabet of GSM 03.38 does, and writes no sign that would halve a message', () => {
  expect(smsLength('Åsa fäller öl')).toBe(13)
  expect(smsLength('[5 €]')).toBe(8)
  expect(smsLength('„so“')).toBeNull()
  const text = smsText(de, { provider: 'Nord–Netz', title: '„Kein Netz“ …', link: 'https://x.example' })
  expect(smsLength(text)).not.toBeNull()
})
