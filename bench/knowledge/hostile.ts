import { randomFrom } from './perturb.ts'

const KB = 1_000
const LONGEST = 100 * KB

/** Texts of 100 kB that try to cost time. */
export const hostileTexts: Readonly<Record<string, string>> = {
  letters: 'a'.repeat(LONGEST),
  'one word again and again': 'password '.repeat(LONGEST / 9),
  'words of cues':
    'the mailbox quota connection refused server timeout recipient unknown certificate expired relay denied '
      .repeat(1_000)
      .slice(0, LONGEST),
  'different words': Array.from({ length: 12_000 }, (_, index) => `w${(index * 7_919).toString(36)}ord`)
    .join(' ')
    .slice(0, LONGEST),
  'nearly words': Array.from(
    { length: 12_000 },
    (_, index) =>
      `certifi${String.fromCharCode(97 + (index % 26))}${String.fromCharCode(97 + (Math.floor(index / 26) % 26))}te`,
  )
    .join(' ')
    .slice(0, LONGEST),
  dots: 'a.1.'.repeat(LONGEST / 4),
  ats: 'a@'.repeat(LONGEST / 2),
  dashes: '-_.'.repeat(LONGEST / 3),
  digits: '5.7.1 550 '.repeat(LONGEST / 10),
  brackets: '<<<(([['.repeat(LONGEST / 7),
  'zero-width': 'p\u200ba\u200ds\u2060s'.repeat(LONGEST / 7),
  'right-to-left': '\u202epassword\u202c '.repeat(LONGEST / 11),
  'long ligatures': '\ufdfa'.repeat(LONGEST),
  marks: `a${'\u0301'.repeat(LONGEST)}`,
  spaces: ' '.repeat(LONGEST),
  entities: '&auml;&ouml;&amp;'.repeat(LONGEST / 17),
  mojibake: 'Ã¤Ã¶Ã¼ÃŸ'.repeat(LONGEST / 8),
  binary: Array.from(
    { length: LONGEST },
    (
      (random) => () =>
        String.fromCharCode(Math.floor(random() * 65_536))
    )(randomFrom(7)),
  ).join(''),
  urls: 'https://a.example/b?c=d '.repeat(LONGEST / 24),
}

const MB = 1_000_000
const bytes = (text: string) => new TextEncoder().encode(text)

function mail(headers: string, body: string): Uint8Array {
  return bytes(`From: A <a@example.org>\r\nSubject: x\r\n${headers}\r\n${body}`)
}

const encoded = `${'QUJD'.repeat(19)}\r\n`

/** Mails that try to cost time or memory. */
export const hostileMails: Readonly<Record<string, () => Uint8Array>> = {
  '30 MB attachment': () =>
    mail(
      'Content-Type: multipart/mixed; boundary=b\r\n',
      `--b\r\nContent-Type: application/pdf; name=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${encoded.repeat((30 * MB) / encoded.length)}--b--`,
    ),
  '30 MB plain text': () => mail('', 'word '.repeat(6 * MB)),
  '30 MB without a line end': () => mail('', 'x'.repeat(30 * MB)),
  'endless headers': () => mail('X-A: b\r\n'.repeat(MB), 'x'),
  'one endless header': () => mail(`X-A: ${'b '.repeat(10 * MB)}\r\n`, 'x'),
  '100,000 parts': () =>
    mail(
      'Content-Type: multipart/mixed; boundary=b\r\n',
      `${'--b\r\nContent-Type: text/plain\r\n\r\nx\r\n'.repeat(100_000)}--b--`,
    ),
  'parts in parts': () =>
    mail(
      'Content-Type: multipart/mixed; boundary=b0\r\n',
      Array.from(
        { length: 5_000 },
        (_, depth) => `--b${depth}\r\nContent-Type: multipart/mixed; boundary=b${depth + 1}\r\n\r\n`,
      ).join(''),
    ),
  'mails in mails': () => bytes('Content-Type: message/rfc822\r\n\r\n'.repeat(20_000)),
  '300,000 links': () => mail('Content-Type: text/html\r\n', '<a href="https://a.example/">b</a>'.repeat(300_000)),
  'open tags': () => mail('Content-Type: text/html\r\n', '<a href='.repeat(500_000)),
  'no mail at all': () => new Uint8Array(10 * MB).map((_, index) => (index * 2_654_435_761) >>> 24),
}
