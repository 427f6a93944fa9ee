/** What a piece of text looks like that nobody should send by accident. */
export type SecretKind = 'iban' | 'payment-card' | 'password' | 'pin' | 'authenticator-code' | 'network-address'

export type Secret = { readonly kind: SecretKind; readonly start: number; readonly end: number }

/** Longer texts are looked at up to here; the fields of a file are shorter. */
const mostLetters = 20_000

/**
 * Finds what looks like a secret, for a warning before sharing. It warns and never blocks: a scan can miss a secret and
 * can take a ticket number for one. Overlapping findings are reported once, the first kind that fits.
 */
export function scanForSecrets(text: string): Secret[] {
  const looked = text.slice(0, mostLetters)
  const found: Secret[] = []
  for (const { kind, pattern, holds } of rules) {
    for (const match of looked.matchAll(pattern)) {
      const value = match[1] ?? match[0]
      const start = match.index + match[0].lastIndexOf(value)
      const end = start + value.length
      if (holds(value) && !found.some((other) => start < other.end && other.start < end))
        found.push({ kind, start, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

type Rule = { readonly kind: SecretKind; readonly pattern: RegExp; readonly holds: (value: string) => boolean }

const always = () => true

/** ISO 13616 registry: how long an IBAN is, by country; those whose customers a provider here may have. */
const ibanLengths: readonly (readonly [countries: string, length: number])[] = [
  ['NO', 15],
  ['BE', 16],
  ['DK|FI|NL', 18],
  ['AT|EE|LT|LU', 20],
  ['CH|LV|LI', 21],
  ['DE|GB|IE', 22],
  ['ES|SE|CZ|SK|RO', 24],
  ['PT', 25],
  ['IS|TR', 26],
  ['FR|GR|IT', 27],
  ['PL|HU|CY', 28],
]

/** Cue words of three languages, then the secret itself. Bounded repeats only, so that no text takes long. */
const rules: readonly Rule[] = [
  ...ibanLengths.map(
    ([countries, length]): Rule => ({
      kind: 'iban',
      pattern: new RegExp(`\\b(?:${countries})\\d{2}(?:[ -]?[A-Z0-9]){${length - 4}}\\b`, 'gi'),
      holds: isIban,
    }),
  ),
  { kind: 'payment-card', pattern: /\b\d(?:[ -]?\d){12,18}\b/g, holds: isPaymentCard },
  {
    kind: 'authenticator-code',
    pattern:
      /\b(?:otp|2fa|mfa|authenticator|tan|sms-?code|engångskod|einmalcode|sicherheitscode|verification code)\b\D{0,20}(\d{3} ?\d{3,5})\b/gi,
    holds: always,
  },
  {
    kind: 'pin',
    pattern: /\b(?:pin|puk|geheimzahl|pin-?kod|pinkoden|kod till kortet)\b[^\d\n]{0,20}(\d{4,8})\b/gi,
    holds: always,
  },
  {
    kind: 'password',
    pattern:
      /(?:passwor[dt]|passwd|kennwort|passwort|lösenord(?:et)?|losenord(?:et)?|\bpw\b|\bpwd\b|wlan-?schlüssel|netzwerkschlüssel|wifi key)(?:\s{0,3}(?:ist|lautet|is|är|heißt|:|=|-))?\s{0,3}[„“"'”»]?([^\s„“"'”«»]{4,64})/gi,
    holds: looksChosen,
  },
  {
    kind: 'network-address',
    pattern: /\b(?:(?:\d{1,3}\.){3}\d{1,3}|(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2})\b/gi,
    holds: always,
  },
]

/** Words that follow "password" in plain talk ("password not accepted") are no password. */
function looksChosen(value: string): boolean {
  return /\d/.test(value) || /[^\p{L}\p{N}.,:;!?-]/u.test(value) || /\p{Ll}\p{Lu}/u.test(value)
}

/** ISO 13616: the rearranged number leaves 1 when divided by 97. */
function isIban(value: string): boolean {
  const compact = value.replace(/[ -]/g, '').toUpperCase()
  if (compact.length < 15 || compact.length > 34) return false
  let rest = 0
  for (const letter of compact.slice(4) + compact.slice(0, 4)) {
    const digits = /\d/.test(letter) ? letter : String(letter.charCodeAt(0) - 55)
    for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97
  }
  return rest === 1
}

/** ISO/IEC 7812-1: 13 to 19 digits ending in a Luhn digit, of a payment network's range (a TV card begins otherwise). */
function isPaymentCard(value: string): boolean {
  const digits = value.replace(/\D/g, '')
  if (!/^(?:4|5[1-5]|2[2-7]|3[47]|6)/.test(digits)) return false
  const sum = Array.from(digits)
    .toReversed()
    .reduce((total, digit, index) => {
      const weighed = Number(digit) * (index % 2 === 1 ? 2 : 1)
      return total + (weighed > 9 ? weighed - 9 : weighed)
    }, 0)
  return sum % 10 === 0
}
