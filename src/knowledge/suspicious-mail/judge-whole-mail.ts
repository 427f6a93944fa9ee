import type { Provider } from '../../provider/provider.ts'
import { readSender } from './address.ts'
import { type Claim, readClaim } from './claim.ts'
import { fileSigns } from './file-signs.ts'
import { isOwnLink, isOwnSender, type MailVerdict, verdictOf } from './judge.ts'
import { type Link, readLink } from './link.ts'
import { linkSigns } from './link-signs.ts'
import type { MailFacts, ReadMail } from './read-mail.ts'
import { senderSigns } from './sender-signs.ts'
import { type Sign, signWeights } from './signs.ts'
import { isBounce, subjectSigns } from './subject-signs.ts'

/** Hosts that every mail's footer links to; they say nothing. Registrable domains. */
const neutral = new Set(
  'facebook.com instagram.com twitter.com x.com youtube.com linkedin.com xing.com tiktok.com pinterest.com whatsapp.com w3.org apple.com google.com play.google.com schema.org mastodon.social bsky.app'.split(
    ' ',
  ),
)

/** The same question as `judgeMail`, of a whole mail with its headers, every link, and its attachments' names. */
export function judgeWholeMail(read: ReadMail, claimsToBe: string, provider: Provider | null): MailVerdict {
  if (read.status === 'unreadable')
    return { class: 'cannot-tell', sure: 0.5, reasons: [{ id: 'nothing-to-check', detail: '' }] }
  const { facts } = read
  const claim = readClaim(claimsToBe || claimedBy(facts), provider)
  const bounce = isBounce(facts.subject, facts.sender)
  const links = facts.links
    .flatMap(({ target, text }) => readLink(target, text) ?? [])
    .filter((link) => !isNeutral(link, claim))
  const signs = [
    ...senderSigns(facts.sender, claim, bounce),
    ...headerSigns(facts),
    ...eachOnce(links, claim, facts),
    ...subjectSigns(facts.subject, bounce),
    ...strongestFile(facts),
  ]
  const proof =
    isOwnSender(facts.sender, claim) &&
    facts.authentication === 'passed' &&
    links.every((link) => isOwnLink(link, claim))
  return verdictOf(signs, { claim, proof })
}

function claimedBy({ sender, subject }: MailFacts): string {
  return sender === null ? subject : sender.name || (sender.host?.label ?? '')
}

function isNeutral(link: Link, claim: Claim): boolean {
  const domain = link.host?.domain ?? null
  return (
    /^(?:mailto|tel|cid|data):/i.test(link.target) || (domain !== null && neutral.has(domain) && claim.kind !== 'brand')
  )
}

function headerSigns({ sender, senders, replyTo, returnPath, authentication }: MailFacts): readonly Sign[] {
  const signs: Sign[] = []
  const domain = sender?.host?.domain ?? null
  if (authentication === 'failed') signs.push({ id: 'authentication-failed', detail: sender?.host?.unicode ?? '' })
  else signs.push({ id: authentication === 'passed' ? 'authentication-passed' : 'authentication-unknown', detail: '' })
  if (senders > 1) signs.push({ id: 'several-senders', detail: '' })
  const inName = sender === null ? null : readSender(sender.name)
  if (inName?.host !== undefined && inName.host !== null && inName.host.domain !== domain) {
    signs.push({ id: 'sender-name-is-address', detail: `${inName.address} → ${sender?.address ?? ''}` })
  }
  const reply = replyTo?.host?.domain ?? null
  if (reply !== null && reply !== domain) signs.push({ id: 'reply-elsewhere', detail: replyTo?.address ?? '' })
  const bounced = returnPath?.host?.domain ?? null
  if (bounced !== null && bounced !== domain && authentication !== 'passed') {
    signs.push({ id: 'return-path-elsewhere', detail: returnPath?.host?.unicode ?? '' })
  }
  return signs
}

/** Of many links each sign counts once; that some lead home means nothing while others don't. */
function eachOnce(links: readonly Link[], claim: Claim, facts: MailFacts): readonly Sign[] {
  const byId = new Map<string, Sign>()
  for (const link of links) {
    for (const sign of linkSigns(link, claim, facts.sender)) if (!byId.has(sign.id)) byId.set(sign.id, sign)
  }
  if (byId.size > 1) byId.delete('link-known')
  if (facts.hasForm) byId.set('mail-has-form', { id: 'mail-has-form', detail: '' })
  return [...byId.values()]
}

function strongestFile({ files }: MailFacts): readonly Sign[] {
  return [...fileSigns(files)].sort((a, b) => signWeights[b.id] - signWeights[a.id]).slice(0, 1)
}
