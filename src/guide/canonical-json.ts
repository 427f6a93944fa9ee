/**
 * The one JSON text of a value by RFC 8785: no white space, keys sorted by UTF-16 code units, numbers as ECMAScript
 * prints them. Keys whose value is `undefined` are left out, as `JSON.stringify` does.
 * @throws TypeError for what JSON cannot hold: numbers that are not finite, lone surrogates, functions, bigints.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return JSON.stringify(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`no JSON for ${value}`)
    return JSON.stringify(value)
  }
  if (typeof value === 'string') {
    if (loneSurrogate.test(value)) throw new TypeError('no JSON for a lone surrogate')
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object') {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${canonicalJson(key)}:${canonicalJson(member)}`)
    return `{${members.join(',')}}`
  }
  throw new TypeError(`no JSON for ${typeof value}`)
}

const loneSurrogate = /\p{Surrogate}/u
