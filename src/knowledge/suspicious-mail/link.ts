import { parse } from 'tldts'
import { type Host, readHost } from './host.ts'

export type Link = {
  readonly target: string
  readonly host: Host | null
  readonly secure: boolean
  /** `https://bank.example@evil.example/`: what stands before the @ is no address. */
  readonly userInfo: boolean
  /** Path and query, lower case. */
  readonly path: string
  /** The host that the visible text names, where it names one. */
  readonly shown: Host | null
}

const LONGEST = 2_000
/** Endings of files that are top-level domains, too. */
const files = new Set(['zip', 'mov', 'py', 'sh', 'rs', 'pl', 'ps', 'md', 'ai', 'app'])

/**
 * Reads where a link leads, without ever opening it; `shown` is its visible text. `null` where there is no address.
 * Reads as browsers do (WHATWG URL): `\` and missing slashes stand for `//`.
 */
export function readLink(raw: string, shown = ''): Link | null {
  const text = raw.trim().slice(0, LONGEST)
  const web = /^(https?):[/\\]*|^[/\\]{2}/i.exec(text)
  const other = /^([a-z][a-z0-9+.-]{1,20}):\/\//i.exec(text)
  const scheme = web === null ? (other?.[1]?.toLowerCase() ?? null) : (web[1]?.toLowerCase() ?? 'https')
  const rest = text.slice((web ?? other)?.[0].length ?? 0)
  const end = rest.search(/[/?#\s\\]/)
  const authority = end < 0 ? rest : rest.slice(0, end)
  const at = authority.lastIndexOf('@')
  const host = readHost(decoded(authority.slice(at + 1)).replace(/:\d{1,5}$/, ''))
  if (host === null && scheme === null) return null
  return {
    target: text,
    host,
    secure: scheme !== 'http',
    userInfo: at > 0,
    path: (end < 0 ? '' : rest.slice(end)).split(/\s/, 1)[0]?.toLowerCase() ?? '',
    shown: shownHost(shown),
  }
}

/** A link as pasted by a person, with what it showed behind it: `https://a.example (shown as http://b.example)`. */
export function readPastedLink(raw: string): Link | null {
  const text = raw.trim().slice(0, LONGEST)
  const space = text.search(/\s/)
  return space < 0 ? readLink(text) : readLink(text.slice(0, space), text.slice(space))
}

/** Browsers decode `%65vil.example`. */
function decoded(authority: string): string {
  try {
    return decodeURIComponent(authority)
  } catch {
    return authority
  }
}

/** Only what is written as an address counts: "Rechnung.pdf" and "Konto.Hier" are words. */
function shownHost(shown: string): Host | null {
  const text = shown.slice(0, LONGEST).trim()
  const written = /(?:https?:\/\/|\bwww\.)((?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24})(?=[/\s:)?#]|$)/iu.exec(text)?.[1]
  if (written !== undefined) return readHost(written)
  const whole = /^[(<"']?((?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24})(?:\/\S*)?[)>"'.]?$/iu.exec(text)?.[1] ?? ''
  const host = /\.\p{Lu}\p{Ll}/u.test(text) ? null : readHost(whole)
  return host === null || !parse(host.name).isIcann || files.has(host.name.split('.').at(-1) ?? '') ? null : host
}
