import type { Provider } from '../../provider/provider.ts'
import { readSender, type Sender } from './address.ts'
import { type Claim, isWithin, readClaim } from './claim.ts'
import { type Link, readPastedLink } from './link.ts'
import { linkSigns } from './link-signs.ts'
import { senderSigns } from './sender-signs.ts'
import { type Sign, SUSPICIOUS, weightOf } from './signs.ts'
import { isBounce, subjectSigns } from './subject-signs.ts'

/** What a person can copy from a mail. Empty where they have nothing. */
export type MailFields = {
  readonly from: string
  readonly subject: string
  readonly link: string
  readonly claimsToBe: string
}

export type MailVerdict = {
  readonly class: 'genuine' | 'suspicious' | 'cannot-tell'
  /** How often an answer like this is right: 0 to 1. */
  readonly sure: number
  /** Why, strongest first. */
  readonly reasons: readonly Sign[]
}

/**
 * Is this mail really from whom it claims? `genuine` only where the claimed brand is the provider's own, its file names
 * both the sender and the link's host, and nothing speaks against it; never on the absence of evidence.
 */
export function judgeMail(fields: MailFields, provider: Provider | null): MailVerdict {
  const sender = readSender(fields.from)
  const link = fields.link.trim() === '' ? null : readPastedLink(fields.link)
  const claim = readClaim(fields.claimsToBe || (sender?.name ?? ''), provider)
  const bounce = isBounce(fields.subject, sender)
  const signs = [
    ...senderSigns(sender, claim, bounce),
    ...(link === null ? [] : linkSigns(link, claim, sender)),
    ...subjectSigns(fields.subject, bounce),
  ]
  const proof = isOwnSender(sender, claim) && link !== null && isOwnLink(link, claim)
  return verdictOf(signs, { claim, proof })
}

/** Weighs signs up. `proof`: what only a genuine mail of the provider shows was found. */
export function verdictOf(
  signs: readonly Sign[],
  { claim, proof }: { readonly claim: Claim; readonly proof: boolean },
): MailVerdict {
  const weight = weightOf(signs)
  const against = signs.filter((sign) => weightOf([sign]) > 0).sort((a, b) => weightOf([b]) - weightOf([a]))
  if (weight >= SUSPICIOUS) return { class: 'suspicious', sure: weight > SUSPICIOUS ? 0.95 : 0.85, reasons: against }
  const others = signs.filter((sign) => weightOf([sign]) <= 0)
  if (claim.kind === 'provider' && proof && against.every(({ id }) => id.startsWith('asks-'))) {
    return { class: 'genuine', sure: 0.92, reasons: [...others, { id: 'sender-can-be-forged', detail: '' }] }
  }
  const open: Sign = { id: claim.kind === 'provider' ? 'sender-can-be-forged' : 'brand-not-known', detail: '' }
  return { class: 'cannot-tell', sure: 0.6, reasons: [...against, open, ...others] }
}

export function isOwnSender(sender: Sender | null, claim: Claim): boolean {
  const host = sender?.host ?? null
  return host !== null && claim.kind === 'provider' && isWithin(host, claim.senders)
}

export function isOwnLink(link: Link, claim: Claim): boolean {
  return link.host !== null && !link.userInfo && claim.kind === 'provider' && isWithin(link.host, claim.links)
}
