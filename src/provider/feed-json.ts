/** More of a list is not read, longer texts are cut: a feed is somebody else's file. */
const MOST_ITEMS = 500
const MOST_CHARACTERS = 160

export type Json = Readonly<Record<string, unknown>>

export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The objects of a list; empty where there is no list. */
export function records(value: unknown): Json[] {
  return Array.isArray(value) ? value.slice(0, MOST_ITEMS).filter(isRecord) : []
}

/** Somebody else's text on one line, without control characters or changes of direction. */
export function shortText(value: unknown): string {
  if (typeof value !== 'string') return ''
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  const plain = value.replace(/[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ').trim()
  return plain.length <= MOST_CHARACTERS ? plain : `${plain.slice(0, MOST_CHARACTERS - 1)}…`
}

/** ISO 8601, or Go's `2018-11-23 17:01:00 +0000 UTC`. */
export function time(value: unknown): number | null {
  if (typeof value !== 'string' || value.length > 64) return null
  const go = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.\d+)? ([+-]\d\d)(\d\d)/.exec(value)
  const parsed = Date.parse(go === null ? value : `${go[1]}T${go[2]}${go[3]}:${go[4]}`)
  return Number.isFinite(parsed) ? parsed : null
}
