import { toBase64Url } from '../../guide/bytes.ts'

/** 64 bits: two agents never make the same, and the link stays short enough for one SMS. */
const NONCE_BYTES = 8

export function newNonce(): string {
  return toBase64Url(crypto.getRandomValues(new Uint8Array(NONCE_BYTES)))
}
