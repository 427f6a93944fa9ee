import {
  type CompactJWSHeaderParameters,
  calculateJwkThumbprint,
  compactVerify,
  decodeProtectedHeader,
  importJWK,
} from 'jose'
import { type Payload, parsePayload } from './payload.ts'
import { sealType, signedName, unsignedName } from './seal.ts'
import { publicJwk } from './signing-key.ts'

/** Longer attachments are not looked at: a run of 10,000 entries has about 5 MB, three photos 1 MB. */
export const mostAttachmentBytes = 24_000_000

/** How an attachment ended that could not be opened; each has words of its own. */
export type SealProblem =
  | { readonly status: 'too-large' }
  | { readonly status: 'not-a-seal' }
  /** `alg: none`, a MAC, another curve: only ES256 is taken. */
  | { readonly status: 'wrong-algorithm'; readonly algorithm: string }
  /** Changed after it was signed, or signed by another key than the one it names. */
  | { readonly status: 'signature-wrong' }
  | { readonly status: 'future-version'; readonly format: number }
  | { readonly status: 'not-our-format'; readonly problem: string }

export type OpenedSeal =
  | SealProblem
  | {
      readonly status: 'opened'
      readonly payload: Payload
      /** RFC 7638 thumbprint of the key that signed; `null` for an unsigned file. */
      readonly key: string | null
    }

/** Opens an attachment by its name. Nothing of it is trusted before its signature and its schema have passed. */
export async function openSeal(name: string, bytes: Uint8Array): Promise<OpenedSeal> {
  if (bytes.length > mostAttachmentBytes) return { status: 'too-large' }
  const text = new TextDecoder().decode(bytes)
  if (name === unsignedName) return fromJson(text, null)
  return name === signedName ? openSigned(text) : { status: 'not-a-seal' }
}

async function openSigned(jws: string): Promise<OpenedSeal> {
  const header = protectedHeader(jws)
  if (header === null) return { status: 'not-a-seal' }
  if (header.alg !== 'ES256') return { status: 'wrong-algorithm', algorithm: printable(header.alg) }
  const jwk = publicJwk(header.jwk)
  if (jwk === null || header.typ !== sealType) return { status: 'not-a-seal' }
  try {
    const { payload } = await compactVerify(jws, await importJWK({ ...jwk }, 'ES256'), { algorithms: ['ES256'] })
    return fromJson(new TextDecoder().decode(payload), await calculateJwkThumbprint({ ...jwk }))
  } catch {
    // A key off the curve and a wrong signature are the same finding: this text was not signed by this key.
    return { status: 'signature-wrong' }
  }
}

function protectedHeader(jws: string): CompactJWSHeaderParameters | null {
  const parts = jws.split('.', 4)
  if (parts.length !== 3 || !parts.every(isCanonical)) return null
  try {
    return decodeProtectedHeader(jws) as CompactJWSHeaderParameters
  } catch {
    return null
  }
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/**
 * Base64url of RFC 7515, and the one form of its bytes: decoders pass over other letters and over bits to spare in the last
 * one, so that a changed text could still be taken for the one that was signed.
 */
function isCanonical(part: string): boolean {
  if (!/^[\w-]*$/.test(part)) return false
  const last = letters.indexOf(part.at(-1) ?? 'A')
  switch (part.length % 4) {
    case 1:
      return false
    case 2:
      return (last & 15) === 0
    case 3:
      return (last & 3) === 0
    default:
      return true
  }
}

function fromJson(text: string, key: string | null): OpenedSeal {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { status: 'not-our-format', problem: 'not JSON' }
  }
  const parsed = parsePayload(json)
  switch (parsed.status) {
    case 'ok':
      return { status: 'opened', payload: parsed.payload, key }
    case 'future-version':
      return parsed
    case 'invalid':
      return { status: 'not-our-format', problem: parsed.problem }
  }
}

/** A header is untrusted text: bounded and without control characters before anybody sees it. */
function printable(text: unknown): string {
  return String(text)
    .replace(/[^\x20-\x7e]/g, '?')
    .slice(0, 40)
}
