import { describe, expect, test } from 'vitest'
import { compactMail, MOST_KEPT } from '../../../src/knowledge/suspicious-mail/compact-mail.ts'
import { judgeWholeMail } from '../../../src/knowledge/suspicious-mail/judge-whole-mail.ts'
import { readMail } from '../../../src/knowledge/suspicious-mail/read-mail.ts'
import { nordlicht } from '../nordlicht.ts'
import { expectMails } from './expect-mails.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

const honest = {
  received: 'Received: from out.nordlicht.example (192.0.2.1) by mx3.post.example with ESMTPS id 7',
  results: 'Authentication-Results: mx.post.example; spf=pass; dkim=pass header.d=nordlicht.example; dmarc=pass',
  from: 'From: Nordlicht Netz <service@nordlicht.example>',
  subject: 'Subject: Ihre Rechnung',
  type: 'Content-Type: text/html; charset=utf-8',
  body: '<p>Guten Tag Eva Muster</p><a href="https://konto.nordlicht.example/">Zum Konto</a>',
}
type Parts = { readonly [part in keyof typeof honest]: string }

function written({ body, ...headers }: Parts, more: readonly string[] = []): Uint8Array {
  return bytes(
    [...Object.values(headers), ...more]
      .filter((line) => line !== '')
      .join('\r\n')
      .concat('\r\n\r\n', body),
  )
}

async function judged(change: Partial<Parts>, more: readonly string[] = []) {
  const { class: verdict, reasons } = judgeWholeMail(
    await readMail(written({ ...honest, ...change }, more)),
    '',
    nordlicht(),
  )
  return { verdict, ids: reasons.map(({ id }) => id) }
}

test('what our own servers sent and the receiving one checked is genuine', async () => {
  expect(await judged({})).toEqual({
    verdict: 'genuine',
    ids: ['sender-known', 'authentication-passed', 'link-known', 'sender-can-be-forged'],
  })
})

describe('without the check of the receiving server it is not', () => {
  test.each([
    ['no header', ''],
    [
      'only a pass of somebody else’s domain',
      'Authentication-Results: mx.post.example; dkim=pass header.d=spam.example',
    ],
    [
      'a name that only begins so',
      'Authentication-Results: mx.post.example; dkim=pass header.d=nordlicht.example.spam.example',
    ],
    ['SPF alone, which says nothing of what is shown', 'Authentication-Results: mx.post.example; spf=pass'],
    ['a fail behind the word pass', 'Authentication-Results: mx.post.example; dkim=neutral (was pass); dmarc=none'],
  ])('%s', async (_what, results) => expect((await judged({ results })).verdict).toBe('cannot-tell'))

  test.each([
    ['no server that received it', 'Received: from out.nordlicht.example by mx.other.example'],
    ['nobody', ''],
    [
      'one that passed it on long before',
      Array.from({ length: 4 }, (_, hop) => `Received: from a by mx${hop}.other.example`)
        .concat(honest.received)
        .join('\r\n'),
    ],
  ])('a pass written by %s counts for nothing', async (_what, received) => {
    expect(await judged({ received })).toMatchObject({
      verdict: 'cannot-tell',
      ids: expect.arrayContaining(['authentication-unknown']),
    })
  })

  test('the server may be another one of the same provider, or one of Microsoft, which gives no name', async () => {
    const received = 'Received: from a by AM0PR01MB.eurprd01.prod.outlook.com (2603::1)'
    const results =
      'Authentication-Results: spf=pass (sender IP is 192.0.2.1); dkim=pass header.d=nordlicht.example; dmarc=pass'
    expect((await judged({ received, results })).verdict).toBe('genuine')
    expect((await judged({ results })).verdict).toBe('cannot-tell')
  })
})

describe('what speaks against a mail', () => {
  test('the check failed', async () => {
    const { verdict, ids } = await judged({
      results: 'Authentication-Results: mx.post.example; spf=fail; dkim=none; dmarc=fail',
      body: '<a href="https://kab.example/">Zum Konto</a>',
    })
    expect([verdict, ids.includes('authentication-failed')]).toEqual(['suspicious', true])
  })

  test('a link that shows one address and leads to another', async () => {
    const body = '<a href="https://kab.example/">https://konto.nordlicht.example</a>'
    expect(await judged({ body })).toMatchObject({
      verdict: 'suspicious',
      ids: expect.arrayContaining(['link-text-differs']),
    })
  })

  test('a link that a browser mends before it follows it', async () => {
    const body = '<a href="ht\ntps:\\\\n\u043erdlicht.example\\login">Zum Konto</a>'
    expect((await judged({ body })).ids).toContain('link-disguised-letters')
  })

  test('a file name or a sentence as a link’s text is no address', async () => {
    for (const text of ['Rechnung.pdf', 'Bilder.zip', 'Konto.Hier klicken', 'Dr.Schmidt', 'v2.0', 'Jetzt ansehen'])
      expect([
        text,
        (await judged({ body: `<a href="https://konto.nordlicht.example/">${text}</a>` })).verdict,
      ]).toEqual([text, 'genuine'])
  })

  test('answers would go elsewhere', async () => {
    expect((await judged({}, ['Reply-To: nordlicht.hilfe@gmail.com'])).verdict).toBe('cannot-tell')
    expect((await judged({ results: '' }, ['Reply-To: nordlicht.hilfe@gmail.com'])).ids).toContain('reply-elsewhere')
  })

  test('two senders; another address as the name; a form in the mail', async () => {
    expect((await judged({}, ['From: x@kab.example'])).ids).toContain('several-senders')
    const disguised = { from: 'From: "service@nordlicht.example" <x@kab.example>', results: '' }
    expect(await judged(disguised)).toMatchObject({
      verdict: 'suspicious',
      ids: expect.arrayContaining(['sender-name-is-address']),
    })
    expect((await judged({ body: '<form action="https://kab.example/"><input name="pin"></form>' })).ids).toContain(
      'mail-has-form',
    )
  })

  const attached = (name: string) => ({
    type: 'Content-Type: multipart/mixed; boundary=b',
    results: '',
    body: `--b\r\nContent-Type: text/plain\r\n\r\nHallo\r\n--b\r\nContent-Type: application/octet-stream; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--b--\r\n`,
  })

  test.each([
    ['Rechnung.exe', 'attachment-runs'],
    ['Rechnung.docm', 'attachment-runs'],
    ['Rechnung.pdf.js', 'attachment-double-ending'],
    ['Rechnung.zip', 'attachment-packed'],
  ])('attached: %s', async (name, reason) => expect((await judged(attached(name))).ids).toContain(reason))

  test('attached: what is only read', async () => {
    for (const name of ['Rechnung.pdf', 'Bild.jpg', 'termin.ics', 'exe'])
      expect((await judged(attached(name))).ids.filter((id) => id.startsWith('attachment'))).toEqual([])
  })
})

test('links in a footer to places that every mail names say nothing', async () => {
  const body = `${honest.body}<a href="https://www.facebook.com/nordlicht">Facebook</a><a href="mailto:x@y.example">Mail</a>`
  expect((await judged({ body })).verdict).toBe('genuine')
})

describe('broken and hostile mails are read as far as they go, and never called genuine', () => {
  const nested = (depth: number) =>
    Array.from(
      { length: depth },
      (_, level) => `Content-Type: multipart/mixed; boundary="b${level}"\r\n\r\n--b${level}\r\n`,
    ).join('')

  test.each([
    ['nothing', ''],
    ['no mail', 'Guten Tag!'],
    ['cut in the headers', 'From: Nordlicht <service@nordl'],
    ['binary', String.fromCharCode(...Array.from({ length: 5_000 }, (_, index) => (index * 7_919) % 256))],
    ['300 parts in parts', nested(300)],
    ['100,000 headers', `${'X-A: b\r\n'.repeat(100_000)}\r\nHallo`],
    ['one header of a megabyte', `From: ${'a'.repeat(1_000_000)}\r\n\r\n`],
    ['100,000 parts', `Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(100_000)}`],
    ['50,000 open tags', `${honest.from}\r\n${honest.type}\r\n\r\n${'<a '.repeat(50_000)}`],
    [
      'a false encoding',
      `${honest.from}\r\nContent-Type: text/html; charset=nonsense\r\nContent-Transfer-Encoding: base64\r\n\r\n=!=!`,
    ],
  ])('%s', async (_what, text) => {
    const read = await readMail(bytes(text))
    expect(judgeWholeMail(read, 'Nordlicht', nordlicht()).class).not.toBe('genuine')
  })

  test('parts in parts end somewhere', async () => {
    expect((await readMail(bytes(`${honest.from}\r\n${nested(10)}`))).status).toBe('read')
    expect((await readMail(bytes(`${honest.from}\r\n${nested(300)}`))).status).toBe('unreadable')
  })

  // `npm run soak` tries 100,000.
  test('any pieces of mails in any order', () => expectMails(1_500))
})

describe('of a large mail only what counts is kept', () => {
  const line = `${'QUJD'.repeat(18)}\r\n`

  test('headers and boundaries after a huge attachment are still seen', () => {
    const text = `From: a@b.example\r\n\r\n--b\r\n\r\n${line.repeat(50_000)}--b\r\nSecond\r\n`
    const { bytes: kept, cut } = compactMail(bytes(text))
    expect([cut, kept.length < 200_000]).toEqual([true, true])
    expect(new TextDecoder().decode(kept)).toContain('--b\r\nSecond')
  })

  test('a small mail stays as it is', () => {
    const text = bytes(`From: a@b.example\r\n\r\nHallo\n${line.repeat(20)}`)
    expect(compactMail(text)).toEqual({ bytes: text, cut: false })
  })

  test('never more than the bound, however it is made', () => {
    for (const text of ['x'.repeat(8_000_000), 'x\n'.repeat(4_000_000), '--\n'.repeat(1_000_000)]) {
      const { bytes: kept, cut } = compactMail(bytes(text))
      expect([cut, kept.length <= MOST_KEPT]).toEqual([true, true])
    }
  })
})
