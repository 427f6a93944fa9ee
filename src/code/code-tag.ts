import { joinBytes, utf8 } from '../guide/bytes.ts'
import type { Sha256 } from '../guide/sha256.ts'
import type { CodeFields } from './fields.ts'

export type Tagged = {
  /** The nonce of the agent's link as it stands there; without one, the log's head: the last commitment, hexadecimal. */
  readonly key: string
  readonly fields: Omit<CodeFields, 'tag'>
  readonly sha256: Sha256
}

/**
 * The tag field: the first byte of HMAC-SHA-256 (RFC 2104) with the key's UTF-8 bytes over the text
 * `vorab-code-0 <flow> <day> <changed: 0 or 1> <rank>` in decimal. Eight bits tell candidates apart, no more.
 */
export async function codeTag({ key, fields, sha256 }: Tagged): Promise<number> {
  const { flow, day, changed, rank } = fields
  const mac = await hmac(utf8(key), utf8(`vorab-code-0 ${flow} ${day} ${Number(changed)} ${rank}`), sha256)
  return mac[0] ?? 0
}

const BLOCK = 64

async function hmac(key: Uint8Array<ArrayBuffer>, message: Uint8Array, sha256: Sha256): Promise<Uint8Array> {
  const block = new Uint8Array(BLOCK)
  block.set(key.length > BLOCK ? await sha256(key) : key)
  const inner = await sha256(
    joinBytes(
      block.map((byte) => byte ^ 0x36),
      message,
    ),
  )
  return sha256(
    joinBytes(
      block.map((byte) => byte ^ 0x5c),
      inner,
    ),
  )
}
