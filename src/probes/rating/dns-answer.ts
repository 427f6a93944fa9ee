/** What a DNS server says of a name, as far as it matters here. */
export type NameAnswer =
  /** `records`: how many of the type that was asked for. */
  | { readonly kind: 'exists'; readonly records: number }
  /** NXDOMAIN: there is no such name. */
  | { readonly kind: 'no-such-name' }
  /** The servers of the domain itself fail (SERVFAIL), or refuse. */
  | { readonly kind: 'failing' }

/** https://www.iana.org/assignments/dns-parameters : types */
export const recordTypes = { A: 1, AAAA: 28, MX: 15 } as const
export type RecordType = keyof typeof recordTypes

/**
 * Reads `application/dns-json`, as the public resolvers send it: `Status` is the RCODE, `Answer` the records.
 * `null` for anything else, a login page for instance.
 */
export function parseNameAnswer(text: string, type: RecordType): NameAnswer | null {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return null
  }
  if (!isRecord(json) || typeof json['Status'] !== 'number') return null
  if (json['Status'] === 3) return { kind: 'no-such-name' }
  if (json['Status'] !== 0) return { kind: 'failing' }
  const records = Array.isArray(json['Answer']) ? json['Answer'].filter(isRecord) : []
  return { kind: 'exists', records: records.filter((one) => one['type'] === recordTypes[type] && isUsable(one)).length }
}

/** "No mail here": a single MX record with the root as its name (RFC 7505). */
function isUsable(record: Readonly<Record<string, unknown>>): boolean {
  return !(record['type'] === recordTypes.MX && /^\d+\s+\.$/.test(String(record['data'])))
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
