import type { Address, Email } from 'postal-mime'
import { readSender, type Sender } from './address.ts'
import { type Authentication, readAuthentication } from './authentication.ts'
import { compactMail } from './compact-mail.ts'
import { hasForm, htmlLinks, textLinks, type WrittenLink } from './html-links.ts'

/** What counts of a whole mail. No body: nothing of it is kept or shown. */
export type MailFacts = {
  readonly sender: Sender | null
  /** More than one `From`: mail programs differ in which they show. */
  readonly senders: number
  readonly subject: string
  readonly replyTo: Sender | null
  readonly returnPath: Sender | null
  readonly authentication: Authentication
  readonly links: readonly WrittenLink[]
  readonly hasForm: boolean
  /** Names of attached files. */
  readonly files: readonly string[]
}

export type ReadMail =
  | { readonly status: 'read'; readonly facts: MailFacts; readonly cut: boolean }
  /** Too deep, too many headers, or no mail at all. */
  | { readonly status: 'unreadable' }

/** Beyond these a mail is hostile or broken. */
const bounds = { maxNestingDepth: 20, maxHeadersSize: 256 * 1024, maxRfc822NestingDepth: 0 }
const MOST_BODY = 500_000
const MOST_FILES = 100

/** Reads an `.eml` on this device. The parser is loaded when the first mail is read. Any bytes; bounded work. */
export async function readMail(bytes: Uint8Array): Promise<ReadMail> {
  const { default: PostalMime } = await import('postal-mime')
  const { bytes: kept, cut } = compactMail(bytes)
  try {
    const email = await PostalMime.parse(kept, bounds)
    if (email.headers.length === 0) return { status: 'unreadable' }
    return { status: 'read', facts: factsOf(email), cut }
  } catch {
    // The parser rejects what exceeds the bounds; a broken mail is an ordinary finding.
    return { status: 'unreadable' }
  }
}

function factsOf(email: Email): MailFacts {
  const sender = senderOf(email.from)
  const html = (email.html ?? '').slice(0, MOST_BODY)
  const written = htmlLinks(html)
  return {
    sender,
    senders: email.headers.filter(({ key }) => key === 'from').length,
    subject: (email.subject ?? '').slice(0, 1_000),
    replyTo: senderOf(email.replyTo?.[0]),
    returnPath: email.returnPath === undefined ? null : readSender(email.returnPath),
    authentication: readAuthentication(email.headers, sender?.host ?? null),
    links: written.length > 0 ? written : textLinks((email.text ?? '').slice(0, MOST_BODY)),
    hasForm: hasForm(html),
    files: email.attachments
      .slice(0, MOST_FILES)
      .flatMap(({ filename }) => (filename === null ? [] : [filename.slice(0, 260)])),
  }
}

function senderOf(address: Address | undefined): Sender | null {
  return address?.address === undefined ? null : readSender(`${address.name.replace(/[<>]/g, '')} <${address.address}>`)
}
