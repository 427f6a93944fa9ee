import { createHash, createPublicKey, type JsonWebKey, verify } from 'node:crypto'
import type { Payload } from '../../src/bundle/payload.ts'

/* A second reader of the file, from its README alone: nothing of the app's own code but the payload's type. */

/** @throws where the signature is not that of the key in the header. */
export function readRecord(jws: string): Payload {
  const [header = '', body = '', signature = ''] = jws.split('.')
  const { alg, jwk } = JSON.parse(decoded(header).toString()) as { alg: string; jwk: JsonWebKey }
  const key = createPublicKey({ key: jwk, format: 'jwk' })
  const isRight = verify(
    'sha256',
    Buffer.from(`${header}.${body}`),
    { key, dsaEncoding: 'ieee-p1363' },
    decoded(signature),
  )
  if (alg !== 'ES256' || !isRight) throw new Error('the signature is wrong')
  return JSON.parse(decoded(body).toString()) as Payload
}

/** The first place where the chain breaks; -1 where it holds. */
export function brokenLink({ run, entries }: Payload): number {
  let before = '0'.repeat(64)
  return entries.findIndex((entry, place) => {
    const { seq, at, prev, commitment } = entry
    const linked = seq === place && prev === before
    before = commitment
    if ('leftOut' in entry) return !linked
    const sealed = createHash('sha256')
      .update(decoded(entry.salt))
      .update(sorted({ at, content: entry.content, prev, run, seq }))
      .digest('hex')
    return !linked || sealed !== commitment
  })
}

function decoded(text: string): Buffer {
  return Buffer.from(text, 'base64url')
}

/** JSON with sorted keys and no white space: RFC 8785 for what a log holds. */
function sorted(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sorted).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${sorted(member)}`).join(',')}}`
}
