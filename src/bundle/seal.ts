import { CompactSign } from 'jose'
import { canonicalJson } from '../guide/canonical-json.ts'
import type { Payload } from './payload.ts'
import type { SigningKey } from './signing-key.ts'

/** What a PDF carries: a JWS where the browser could keep a key, else the bare payload, and it says so. */
export type SealedFile =
  | { readonly kind: 'signed'; readonly name: typeof signedName; readonly text: string }
  | { readonly kind: 'unsigned'; readonly name: typeof unsignedName; readonly text: string }

export const signedName = 'vorab-run.jws'
export const unsignedName = 'vorab-run.json'
/** Under which name to check a file that lies beside no PDF, by how its own name ends; `null`: it is no attachment. */
export function attachmentNameOf(file: string): SealedFile['name'] | null {
  if (file.endsWith('.jws')) return signedName
  return file.endsWith('.json') ? unsignedName : null
}

/** Media type of the signed object, as the header's `typ` (RFC 7515 section 4.1.9). */
export const sealType = 'vorab-run+jws'

/** Canonical JSON (RFC 8785) in a compact JWS (RFC 7515), ES256, the public key in the header. */
export async function seal(payload: Payload, key: SigningKey | null): Promise<SealedFile> {
  const text = canonicalJson(payload)
  if (key === null) return { kind: 'unsigned', name: unsignedName, text }
  const jws = await new CompactSign(new TextEncoder().encode(text))
    .setProtectedHeader({ alg: 'ES256', typ: sealType, jwk: { ...key.publicJwk } })
    .sign(key.privateKey)
  return { kind: 'signed', name: signedName, text: jws }
}
