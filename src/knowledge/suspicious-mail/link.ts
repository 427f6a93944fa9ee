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

/** Reads where a link leads, without ever opening it; `shown` is its visible text. `null` where there is no address. */
export function readLink(raw: string, shown = ''): Link | null {
  const text = raw.trim().slice(0, LONGEST)
  const scheme = /^([a-z][a-z0-9+.-]{1,20}):\/\//i.exec(text)?.[1]?.toLowerCase() ?? null
  const rest = scheme === null ? text : text.slice(scheme.length + 3)
  const end = rest.search(/[/?#\s\\]/)
  const authority = end < 0 ? rest : rest.slice(0, end)
  const at = authority.lastIndexOf('@')
  const host = readHost(authority.slice(at + 1).replace(/:\d{1,5}$/, ''))
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

function shownHost(shown: string): Host | null {
  const found = /(?:https?:\/\/)?((?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24})(?=[/\s:)?#]|$)/iu.exec(
    shown.slice(0, LONGEST),
  )
  return found?.[1] === undefined ? null : readHost(found[1])
}
