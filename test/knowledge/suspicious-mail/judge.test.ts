import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { brands } from '../../../src/knowledge/suspicious-mail/brands.ts'
import { judgeMail, type MailFields } from '../../../src/knowledge/suspicious-mail/judge.ts'
import { nordlicht } from '../nordlicht.ts'

const provider = nordlicht()
const mail = (fields: Partial<MailFields>): MailFields => ({
  from: '',
  subject: '',
  link: '',
  claimsToBe: '',
  ...fields,
})
const judged = (fields: Partial<MailFields>, known = provider) => judgeMail(mail(fields), known)
const ids = (fields: Partial<MailFields>) => judged(fields).reasons.map(({ id }) => id)

const ours = {
  from: 'Nordlicht Netz <service@nordlicht.example>',
  subject: 'Ihre Rechnung für März',
  link: 'https://konto.nordlicht.example/rechnung',
}

describe('genuine is only what is proven', () => {
  test('sender and link are the provider’s own', () => {
    expect(judged(ours).class).toBe('genuine')
    expect(judged({ ...ours, claimsToBe: 'Nordlicht' }).class).toBe('genuine')
  })

  test.each([
    ['no link', { ...ours, link: '' }],
    ['no sender', { ...ours, from: '', claimsToBe: 'Nordlicht' }],
    ['somebody else’s link', { ...ours, link: 'https://rechnung.example/' }],
    ['somebody else’s sender', { ...ours, from: 'Nordlicht Netz <service@nordlicht-netz.example>' }],
    ['a link that only ends so', { ...ours, link: 'https://fakenordlicht.example/' }],
    ['a link that only begins so', { ...ours, link: 'https://nordlicht.example.zahlen.example/' }],
    ['a link that hides another behind an @', { ...ours, link: 'https://nordlicht.example@zahlen.example/' }],
    ['nothing at all', {}],
  ])('not with %s', (_what, fields) => expect(judged(fields).class).not.toBe('genuine'))

  test('never without a provider’s file, and never for a brand that it does not name', () => {
    expect(judgeMail(mail(ours), null).class).not.toBe('genuine')
    for (const { names, domains } of brands) {
      const [name = '', domain = ''] = [names[0], domains[0]]
      const honest = { from: `${name} <info@${domain}>`, subject: '', link: `https://www.${domain}/`, claimsToBe: name }
      expect([name, judged(honest).class]).toEqual([name, 'cannot-tell'])
    }
  })

  test('a name that only begins like the provider’s is another name', () => {
    const sky = { ...provider, name: 'Sky', mail: { ...provider.mail, brands: ['Sky'] } }
    const skype = { from: 'Skype <no-reply@skype.com>', link: 'https://www.skype.com/', subject: 'Hello' }
    expect(judged(skype, sky).class).toBe('cannot-tell')
  })

  test('whatever is written, without sender and link of the provider it is not genuine', () => {
    const word = fc.constantFrom(
      'Nordlicht',
      'Netz',
      'nordlicht.example',
      '@',
      '<',
      '>',
      'https://',
      'x.example',
      '/',
      ' ',
    )
    const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(''))
    fc.assert(
      fc.property(text, text, text, (from, link, claimsToBe) => {
        const { class: verdict } = judged({ from, link, claimsToBe })
        if (verdict === 'genuine') {
          expect(from).toMatch(/@nordlicht\.example/)
          expect(link).toMatch(/^(?:https:\/*)?\/*(?:[a-z.]*\.)?nordlicht\.example(?:$|[/ ])/i)
        }
      }),
      { numRuns: 3_000, seed: 5 },
    )
  })
})

describe('suspicious, and why', () => {
  test.each([
    ['sender-lookalike', { from: 'Nordlicht <info@nordllcht.example>' }],
    ['sender-disguised-letters', { from: 'Nordlicht <info@nоrdlicht.example>' }],
    ['sender-disguised-letters', { from: 'PayPal <service@xn--pypal-4ve.com>' }],
    ['sender-free-mail', { from: 'Nordlicht Kundendienst <nordlicht.kunden@gmail.com>' }],
    ['sender-brand-in-foreign-domain', { from: 'Telia <info@telia-faktura.example>' }],
    ['link-lookalike', { from: 'PayPal <service@paypal.com>', link: 'https://paypa1.com/' }],
    ['link-brand-in-foreign-domain', { from: 'Telekom <info@telekom.de>', link: 'https://telekom.de.login.example/' }],
    ['link-user-info', { from: 'Telekom <info@telekom.de>', link: 'https://telekom.de@login.example/' }],
    ['link-ip-address', { from: 'Telekom <info@telekom.de>', link: 'http://192.0.2.7/telekom' }],
    [
      'link-text-differs',
      { from: 'Strato <info@strato.de>', link: 'https://kab.example/ (shown as http://strato.de/)' },
    ],
    [
      'sender-foreign',
      { from: 'Strato <buchhaltung@kab.example>', link: 'https://kab.example/', subject: 'Zahlung fehlgeschlagen' },
    ],
  ])('%s: %o', (reason, fields) => {
    expect(judged(fields).class).toBe('suspicious')
    expect(ids(fields)).toContain(reason)
  })

  test('a name that costs next to nothing adds to the rest', () => {
    const from = (ending: string) => ({
      from: `HR <hr@kqzpwe.${ending}>`,
      subject: 'Document shared with you',
      claimsToBe: 'HR',
    })
    expect([judged(from('click')).class, judged(from('com')).class]).toEqual(['suspicious', 'cannot-tell'])
  })

  test('the reasons name what was found, strongest first', () => {
    const { reasons } = judged({
      from: 'Nordlicht <info@nordllcht.example>',
      link: 'http://nordllcht.example/',
      subject: 'Letzte Mahnung',
    })
    expect(reasons[0]).toEqual({ id: 'sender-lookalike', detail: 'nordllcht.example' })
    expect(reasons.at(-1)?.id).toBe('link-not-encrypted')
  })
})

describe('honest mail that looks odd is not accused', () => {
  test.each([
    ['a firm that bills by another of its domains', { from: '1&1 <rechnung@1und1.de>', link: 'https://www.ionos.de/' }],
    [
      'a warning of a real firm',
      { from: 'PayPal <service@paypal.de>', subject: 'Ihr Konto wurde eingeschränkt', link: 'https://www.paypal.com/' },
    ],
    ['a friend’s link', { from: 'Eva <eva@gmail.com>', subject: 'Fotos', link: 'https://photos.app.goo.gl/x' }],
    [
      'a small firm’s own domain',
      { from: 'Bäckerei Huber <info@baeckerei-huber.de>', link: 'https://baeckerei-huber.de/' },
    ],
    [
      'a bank of a town',
      { from: 'Sparkasse Holstein <info@sparkasse-holstein.de>', link: 'https://www.sparkasse-holstein.de/' },
    ],
    [
      'a bounce',
      {
        from: 'Mail Delivery System <MAILER-DAEMON@mx1.hoster.example>',
        subject: 'Undelivered Mail Returned to Sender',
      },
    ],
    ['a name with umlauts', { from: 'Blåbär <info@blåbär.se>', link: 'https://blåbär.se/' }],
  ])('%s', (_what, fields) => expect(judged(fields).class).not.toBe('suspicious'))
})
