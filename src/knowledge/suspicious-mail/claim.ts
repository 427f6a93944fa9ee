import type { Provider } from '../../provider/provider.ts'
import { fold } from '../text/fold.ts'
import { type Brand, brandsIn } from './brands.ts'
import { glance, type Host } from './host.ts'

/** Whom a mail claims to be from, and what is known of them. */
export type Claim =
  /** The provider of this Vorab, whose own file names its senders and link hosts. */
  | {
      readonly kind: 'provider'
      readonly names: readonly string[]
      readonly senders: readonly string[]
      readonly links: readonly string[]
    }
  /** A well-known firm: its domains are known, but not for certain all of them. */
  | { readonly kind: 'brand'; readonly brands: readonly Brand[] }
  /** A name that nobody here knows. */
  | { readonly kind: 'unknown'; readonly words: readonly string[] }
  /** "Your mail administrator": no name at all. */
  | { readonly kind: 'nobody' }

/** Words that stand for a role, not for a firm. */
const roles = new Set(
  `webmail mail email epost e post postfach mailbox brevlada administrator admin operator operatoren hosting host provider anbieter leverantor isp web webhotell webhotellet
   it helpdesk support kundendienst kundservice kundtjanst service customer team system systemadministrator server account konto security sicherheit your din
   ditt ihr ihre the internet delivery notification domain doman registrar registrator services domanservice desk company foretag firma bank mailer subsystem dienst abteilung
   department hosting-anbieter storage quota info postleverantor epostleverantor abteilung cpanel noreply no reply mailservice postmaster user users update upgrade center centre portal client kunde`
    .split(/\s+/)
    .map(fold),
)

/** A role by itself or grown by a few letters: `webhosting`, `leverantoren`. */
function isRoleWord(word: string): boolean {
  if (roles.has(word)) return true
  return [...roles].some((name) => name.length > 4 && word.includes(name) && word.length - name.length <= 4)
}

/** Legal forms and the like tell nothing. */
const fillers = new Set(
  'gmbh ag ab ltd inc co kg se ev online deutschland sverige germany sweden uk group international net de com mobilfunk the and und och'.split(
    ' ',
  ),
)

/** Nobody's name is longer. Characters. */
const LONGEST_NAME = 200

export function readClaim(named: string, provider: Provider | null): Claim {
  const claimed = named.slice(0, LONGEST_NAME)
  const text = fold(claimed)
  if (provider !== null) {
    const names = [...provider.mail.brands, provider.name]
    if (names.some((name) => spaced(text).includes(spaced(fold(name))))) {
      return { kind: 'provider', names, senders: provider.mail.genuineSenders, links: provider.mail.genuineLinkHosts }
    }
  }
  const known = brandsIn(claimed)
  if (known.length > 0) return { kind: 'brand', brands: known }
  const telling = words(text).filter((word) => !isRoleWord(word) && !fillers.has(word) && word.length > 2)
  return telling.length === 0 ? { kind: 'nobody' } : { kind: 'unknown', words: telling }
}

/** With a space at both ends, so that only whole words are found. */
function spaced(text: string): string {
  return ` ${words(text).join(' ')} `
}

function words(text: string): readonly string[] {
  return text.match(/[a-z0-9]+/g) ?? []
}

/** `true` where a host belongs to one of these domains or hosts, or lies below one. */
export function isWithin(host: Host, domains: readonly string[]): boolean {
  return domains.some((domain) => host.name === domain || host.name.endsWith(`.${domain}`))
}

/** Banks of one name with a domain a town: `sparkasse-musterstadt.de`. Who has which is not known here. */
export function isFederated(host: Host, claim: Claim): boolean {
  const parts = host.label.split('-')
  return (
    claim.kind === 'brand' &&
    parts.length > 1 &&
    claim.brands.some((brand) => brand.federated === true && brand.names.includes(parts[0] ?? ''))
  )
}

/** Domains that are a claim's own. */
export function domainsOf(claim: Claim): readonly string[] {
  switch (claim.kind) {
    case 'provider':
      return [...claim.senders, ...claim.links]
    case 'brand':
      return claim.brands.flatMap(({ domains }) => domains)
    default:
      return []
  }
}

/** The words by which a foreign domain would show a claim's name. */
export function namesOf(claim: Claim): readonly string[] {
  const names =
    claim.kind === 'provider'
      ? claim.names
      : claim.kind === 'brand'
        ? claim.brands.flatMap((brand) => brand.names)
        : claim.kind === 'unknown'
          ? claim.words
          : []
  const labels = domainsOf(claim).map((domain) => domain.split('.')[0] ?? '')
  return [
    ...new Set(
      [...names.map((name) => fold(name).replace(/[^a-z0-9]/g, '')), ...labels].filter((name) => name.length > 2),
    ),
  ]
}

/** A name or domain label looks like the claim's without being it: `paypa1`, `strto`, `rnicrosoft`. */
export function looksLike(host: Host, claim: Claim): boolean {
  const label =
    host.unicode.split('.').find((part) => part === host.label || host.label.startsWith('xn--')) ?? host.label
  const seen = glance(label.replace(/[^\p{L}\p{N}]/gu, ''))
  return namesOf(claim).some((name) => {
    const own = glance(name)
    // Who is not known may write their own name with its accents; `paypál` is not PayPal.
    if (claim.kind === 'unknown' && fold(label) === name) return false
    if (name === host.label || own.length < 4) return false
    return seen === own || (own.length >= 5 && oneSlip(seen, own))
  })
}

/** One letter wrong, missing, too many, or two swapped. */
function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  const restA = a.slice(start)
  const restB = b.slice(start)
  if (a.length === b.length) {
    const swapped = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)
    return restA.slice(1) === restB.slice(1) || swapped
  }
  return a.length > b.length ? restA.slice(1) === restB : restA === restB.slice(1)
}

/** The name stands in what was registered, not only in front of it, where everybody writes what they like. */
export function isNamedAfter(host: Host, claim: Claim): boolean {
  const label = fold(host.label)
  const parts = label.split('-')
  return namesOf(claim).some((name) =>
    name.length > 3 ? label.replace(/[^a-z0-9]/g, '').includes(name) : parts.includes(name),
  )
}

/** A foreign domain that shows the claim's name among other words: `telia-aterbetalning`, `telekom.de.login`. */
export function showsName(host: Host, claim: Claim): boolean {
  const whole = host.unicode
    .split('.')
    .slice(0, -1)
    .join('.')
    .replace(/[^\p{L}\p{N}.]/gu, '')
  return namesOf(claim).some((name) =>
    name.length > 3 ? whole.includes(name) : host.unicode.split(/[.-]/).includes(name),
  )
}
