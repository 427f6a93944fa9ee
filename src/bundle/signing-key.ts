import { exportJWK, generateKeyPair, type JWK } from 'jose'

/** ES256 (RFC 7518 section 3.4). The private part never leaves the browser: it cannot be exported. */
export type SigningKey = { readonly privateKey: CryptoKey; readonly publicJwk: PublicJwk }

/** RFC 7517 and RFC 7518 section 6.2.1, reduced to what is needed. */
export type PublicJwk = { readonly kty: 'EC'; readonly crv: 'P-256'; readonly x: string; readonly y: string }

/** Makes a new pair; the caller keeps it (IndexedDB holds a `CryptoKey` as it is). */
export async function makeSigningKey(): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: false })
  const jwk = publicJwk(await exportJWK(publicKey))
  if (jwk === null) throw new Error('the browser made no P-256 key')
  return { privateKey, publicJwk: jwk }
}

/** A public P-256 key and nothing else; `null` for any other. Private members are dropped, never passed on. */
export function publicJwk(jwk: JWK | undefined): PublicJwk | null {
  if (jwk?.kty !== 'EC' || jwk.crv !== 'P-256') return null
  const { x, y } = jwk
  if (typeof x !== 'string' || typeof y !== 'string' || !coordinate.test(x) || !coordinate.test(y)) return null
  return { kty: 'EC', crv: 'P-256', x, y }
}

const coordinate = /^[A-Za-z0-9_-]{43}$/
