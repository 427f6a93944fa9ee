import { cleanText } from '../text/clean.ts'
import { type Host, readHost } from './host.ts'

export type Sender = {
  /** The name shown, without quotes. */
  readonly name: string
  readonly address: string
  readonly localPart: string
  readonly host: Host | null
}

const LONGEST = 1_000

/** `Name <local@host>`, `local@host (Name)` or a bare address, as pasted. `null` where there is no address in it. */
export function readSender(raw: string): Sender | null {
  const text = cleanText(raw.slice(0, LONGEST)).slice(0, LONGEST)
  const bracketed = /<([^<>]{1,400})>[^<>]*$/.exec(text)?.[1]
  const address = (bracketed ?? /[^\s<>()"',;]{1,128}@[^\s<>()"',;]{1,253}/.exec(text)?.[0] ?? '')
    .replace(/^mailto:/i, '')
    .trim()
  const at = address.lastIndexOf('@')
  if (at < 1) return null
  const name = (bracketed === undefined ? text.replace(address, '') : text.slice(0, text.lastIndexOf('<')))
    .replace(/["()]/g, '')
    .trim()
  return { name, address, localPart: address.slice(0, at).toLowerCase(), host: readHost(address.slice(at + 1)) }
}
