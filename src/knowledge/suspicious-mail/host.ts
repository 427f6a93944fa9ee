import { parse } from 'tldts'
import { lookalike } from '../text/confusables.ts'
import { decodePunycode } from './punycode.ts'

export type Host = {
  /** Lower case, as written; international names as `xn--` or in their letters. */
  readonly name: string
  /** In letters. */
  readonly unicode: string
  /** What somebody owns: `example.co.uk` of `login.example.co.uk` (Public Suffix List). `null` for IP addresses. */
  readonly domain: string | null
  /** The first label of {@link domain}: `example`. */
  readonly label: string
  readonly isIp: boolean
  /** Holds letters of another script that pass for Latin ones, or mixes scripts in one label. */
  readonly disguised: boolean
}

/** A host name's parts; `null` where it is none. */
export function readHost(text: string): Host | null {
  const name = text.trim().toLowerCase().normalize('NFC').replace(/\.$/, '').slice(0, 253)
  const unicode = name
    .split('.')
    .map((label) => decodePunycode(label) ?? label)
    .join('.')
  const { domain, domainWithoutSuffix, isIp } = parse(name, { validateHostname: false })
  if (isIp === true) return { name, unicode: name, domain: null, label: '', isIp: true, disguised: false }
  if (!name.includes('.') || domain === null) return null
  return {
    name,
    unicode,
    domain,
    label: domainWithoutSuffix ?? domain.split('.')[0] ?? domain,
    isIp: false,
    disguised: unicode.split('.').some(isDisguised),
  }
}

/**
 * German and Swedish names have umlauts; letters of other scripts beside Latin ones have no honest use, nor has a name
 * of which every letter passes for a Latin one (`аррӏе`). `яндекс` is honest.
 */
function isDisguised(label: string): boolean {
  const latin = /\p{Script=Latin}/u.test(label)
  const other = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(label)
  return (
    (latin && other) ||
    (other && Array.from(label).every((letter) => /[a-z0-9-]/.test(lookalike(letter)))) ||
    /[ɑɡıʟɴʀʏɩ]/.test(label)
  )
}

/** What a name looks like at a glance: `paypa1`, `рaypal` and `paypal` become one. */
export function glance(name: string): string {
  const plain = Array.from(name.normalize('NFD').replace(/\p{M}/gu, ''), lookalike).join('')
  return plain
    .replaceAll('0', 'o')
    .replace(/[1|]/g, 'l')
    .replaceAll('3', 'e')
    .replaceAll('5', 's')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('i', 'l')
}
