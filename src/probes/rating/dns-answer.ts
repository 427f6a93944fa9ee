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
  const answer = readAnswer(text, type)
  if (answer === null) return null
  if (answer.status === 3) return { kind: 'no-such-name' }
  return answer.status === 0 ? { kind: 'exists', records: answer.records.length } : { kind: 'failing' }
}

/** The data of each record of that type, `10 mx.example.` for instance; none where the name or its server fails. */
export function recordData(text: string, type: RecordType): readonly string[] | null {
  return readAnswer(text, type)?.records.map((record) => String(record['data'])) ?? null
}

function readAnswer(text: string, type: RecordType) {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return null
  }
  if (!isRecord(json) || typeof json['Status'] !== 'number') return null
  const all = Array.isArray(json['Answer']) ? json['Answer'].filter(isRecord) : []
  const records = all.filter((one) => one['type'] === recordTypes[type] && isUsable(one))
  return { status: json['Status'], records }
}

/** "No mail here": a single MX record with the root as its name (RFC 7505). */
function isUsable(record: Readonly<Record<string, unknown>>): boolean {
  return !(record['type'] === recordTypes.MX && /^\d+\s+\.$/.test(String(record['data'])))
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
