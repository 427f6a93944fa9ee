import { fold } from '../text/fold.ts'
import type { Sender } from './address.ts'
import { hasBait } from './bait.ts'
import { type Claim, domainsOf, isFederated, isNamedAfter, isWithin, looksLike, showsName } from './claim.ts'
import type { Host } from './host.ts'
import { cheapEndings, freeMail } from './known-domains.ts'
import type { Sign, SignId } from './signs.ts'

/** What the sender says of a mail. `bounce`: a mail system's own notice, whose sender is whoever could not deliver. */
export function senderSigns(sender: Sender | null, claim: Claim, bounce: boolean): readonly Sign[] {
  const host = sender?.host ?? null
  if (sender === null || host === null) return []
  const detail = host.unicode
  if (host.disguised) return [{ id: 'sender-disguised-letters', detail }]
  const customers = claim.kind === 'brand' ? claim.brands.flatMap((brand) => brand.customers ?? []) : []
  if (isWithin(host, domainsOf(claim)) && !(isWithin(host, customers) && !isRole(sender.localPart))) {
    return [{ id: 'sender-known', detail }]
  }
  if (isWithin(host, customers)) return [{ id: 'sender-customer-mailbox', detail: sender.address }]
  if (isFederated(host, claim) && !hasBait(host)) return [{ id: 'sender-related', detail }]
  return bounce ? foreignNames(host, claim) : foreignSigns(sender, { host, claim })
}

function foreignSigns(
  sender: Sender,
  { host, claim }: { readonly host: Host; readonly claim: Claim },
): readonly Sign[] {
  const detail = host.unicode
  const free = host.domain !== null && freeMail.has(host.domain)
  if (free && isOwnName(sender, claim)) return [{ id: 'sender-related', detail: sender.address }]
  const signs: Sign[] = [...foreignNames(host, claim)]
  if (free) signs.push({ id: 'sender-free-mail', detail: sender.address })
  else if (hasBait(host)) signs.push({ id: 'sender-bait-words', detail })
  if (cheapEndings.has(host.name.split('.').at(-1) ?? '')) signs.push({ id: 'sender-cheap-ending', detail })
  const relation = relationOf(host, claim)
  if (relation !== null)
    signs.push({ id: relation, detail: claim.kind === 'nobody' ? sender.name || sender.localPart : detail })
  return signs
}

/** A person or a small firm that writes from a free mailbox of its own name. */
function isOwnName({ localPart }: Sender, claim: Claim): boolean {
  return claim.kind === 'unknown' && claim.words.some((word) => fold(localPart).includes(word))
}

/** Domains that pass themselves off as the claim's. */
function foreignNames(host: Host, claim: Claim): readonly Sign[] {
  const detail = host.unicode
  if (looksLike(host, claim)) return [{ id: 'sender-lookalike', detail }]
  const named = claim.kind === 'provider' || claim.kind === 'brand'
  return named && showsName(host, claim) ? [{ id: 'sender-brand-in-foreign-domain', detail }] : []
}

function relationOf(host: Host, claim: Claim): SignId | null {
  if (claim.kind === 'provider' || claim.kind === 'brand') return 'sender-foreign'
  if (claim.kind === 'nobody') return 'sender-generic-role'
  if (looksLike(host, claim)) return null
  return isNamedAfter(host, claim) ? 'sender-related' : 'sender-unrelated'
}

const role =
  /^(?:no-?_?reply|nicht-?antworten|keine-?antwort\w*|do-?not-?reply|svara-?ej|info|service|kunden\w*|kund\w*|rechnung\w*|faktura\w*|billing|invoice\w*|support|hilfe|help|newsletter|news|mailings?|mail|post|postmaster|mailer-daemon|abuse|security|sicherheit|account\w*|notification\w*|bestell\w*|order\w*|versand\w*|team|presse|office|kontakt|contact|hello|admin|system|vertrag\w*|datenschutz)(?:[.+_-].*)?$/

/** A mailbox named after what it is for, not after a person. */
function isRole(localPart: string): boolean {
  return localPart.length < 80 && role.test(localPart) && !/\d{2}/.test(localPart)
}
