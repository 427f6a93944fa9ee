import { expect } from 'vitest'
import { judgeWholeMail } from '../../../src/knowledge/suspicious-mail/judge-whole-mail.ts'
import { readMail } from '../../../src/knowledge/suspicious-mail/read-mail.ts'
import { anyText, seeded } from '../any-text.ts'
import { nordlicht } from '../nordlicht.ts'

const pieces = [
  'Received: from out.nordlicht.example (192.0.2.1) by mx3.post.example with ESMTPS id 7',
  'Authentication-Results: mx.post.example; spf=pass; dkim=pass header.d=nordlicht.example; dmarc=pass',
  'From: Nordlicht Netz <service@nordlicht.example>',
  'Subject: Ihre Rechnung',
  'Content-Type: text/html; charset=utf-8',
  '<p>Guten Tag Eva Muster</p><a href="https://konto.nordlicht.example/">Zum Konto</a>',
  '\r\n',
  '\r\n\r\n',
  '--b',
  '--b--',
  'Content-Type: multipart/mixed; boundary=b',
  'Content-Type: message/rfc822',
  'Content-Transfer-Encoding: base64',
  'Reply-To: <>',
  'From: ',
  'Subject: =?utf-8?B?w6RhYWE=?= =?x?q?=',
]

/** Pieces of mails and any texts in any order: every one is judged, and none is an error. */
export async function expectMails(count: number): Promise<void> {
  const random = seeded(3)
  const provider = nordlicht()
  for (let mail = 0; mail < count; mail += 1) {
    const parts = Array.from({ length: 12 }, () =>
      random() < 0.7 ? (pieces[Math.floor(random() * pieces.length)] ?? '') : anyText(random),
    )
    const text = parts.join(random() < 0.8 ? '\r\n' : '')
    const { class: verdict, sure } = judgeWholeMail(await readMail(new TextEncoder().encode(text)), '', provider)
    const fine = ['genuine', 'suspicious', 'cannot-tell'].includes(verdict) && sure >= 0 && sure <= 1
    if (!fine) expect({ text, verdict, sure }).toBe('a verdict')
  }
}
