/** A small generator of pseudo-random numbers (mulberry32), so that every run tries the same texts. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const words =
  `Server server nicht gefunden Postfach voll 550 5.1.1 5.7.1 relay denied user unknown greylisted <info@post.example> imap.post.example
  Karte kort card E16-4 E04 signal kein ingen PIN pinkod Profil barn Kinder FSK 12 16 Abo NET::ERR_CERT_DATE_INVALID ERR_ 0x800CCC0E
  lösenord Passwort fel Fehler : ; , . - -- " ' ( ) [ ] < > & &amp; &nbsp; % @ @@ http:// https://a.example/x // \\ \n \r\n \t`.split(
    / +/,
  )
const oddities = [
  '\u0000',
  '\u200b',
  '\u202e',
  '\ud800',
  '\udfff',
  '\ufdfa',
  '\u0301\u0301',
  'ÃÃ¤',
  'ａｂ',
  '٣',
  'пароль',
  '密码',
  '🔑',
  '\ufeff',
  'İ',
  'ß',
]

/** A text that nobody would paste, or that somebody might: words of the trade, oddities, and any characters, mixed. */
export function anyText(random: () => number): string {
  const pieces = Array.from({ length: Math.floor(random() * 14) }, () => {
    const kind = random()
    if (kind < 0.7) return words[Math.floor(random() * words.length)] ?? ''
    if (kind < 0.85) return oddities[Math.floor(random() * oddities.length)] ?? ''
    return String.fromCharCode(...Array.from({ length: 6 }, () => Math.floor(random() * 65_536)))
  })
  return pieces.join(random() < 0.2 ? '' : ' ')
}
