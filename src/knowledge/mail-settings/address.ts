import { cleanText } from '../text/clean.ts'

export type MailAddress = { readonly address: string; readonly localPart: string; readonly domain: string }

/** A mail address as typed by a person; `null` where it is none (RFC 5321 §4.5.3.1 gives the lengths). */
export function readAddress(typed: string): MailAddress | null {
  const text = cleanText(typed.slice(0, 400))
    .trim()
    .replace(/^mailto:/i, '')
  const at = text.lastIndexOf('@')
  const localPart = text.slice(0, at)
  const domain = text
    .slice(at + 1)
    .toLowerCase()
    .replace(/\.$/, '')
  if (at < 1 || at > 64 || /[\s<>,;"]/.test(text)) return null
  if (
    domain.length > 253 ||
    !/^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}]{2,24}$|^(?:[a-z0-9-]{1,63}\.)+xn--[a-z0-9-]{1,59}$/u.test(
      domain,
    )
  )
    return null
  return { address: `${localPart}@${domain}`, localPart, domain }
}

/** What to type as the user name; `null` where the provider gives a name of its own. */
export function userNameOf(kind: 'address' | 'local-part' | 'own', { address, localPart }: MailAddress): string | null {
  switch (kind) {
    case 'address':
      return address
    case 'local-part':
      return localPart
    case 'own':
      return null
  }
}
