import { fromBase64Url, joinBytes, toBase64Url, toHex, utf8 } from './bytes.ts'
import { canonicalJson } from './canonical-json.ts'
import type { Content, Entry } from './entry.ts'
import type { RunId } from './ids.ts'
import type { Sha256 } from './sha256.ts'

/** `prev` of a run's first entry. */
export const CHAIN_START = '0'.repeat(64)
export const SALT_BYTES = 16

export type Unsealed = {
  /** The run's last entry; `null` for its first. */
  readonly previous: Pick<Entry, 'run' | 'seq' | 'commitment'> | null
  readonly run: RunId
  /** Wall clock, whole milliseconds. */
  readonly at: number
  readonly content: Content
  /** 16 bytes from a cryptographic source of randomness. */
  readonly salt: Uint8Array
  readonly sha256: Sha256
}

/**
 * The next entry of a run's log. Members that are `undefined` are gone: the entry holds what the commitment covers.
 * @throws RangeError for a salt of another length, or a previous entry of another run.
 */
export async function sealEntry(unsealed: Unsealed): Promise<Entry> {
  const { previous, run, at, salt, sha256 } = unsealed
  if (salt.length !== SALT_BYTES) throw new RangeError(`a salt of ${salt.length} bytes`)
  if (previous !== null && previous.run !== run) throw new RangeError('the previous entry belongs to another run')
  const prev = previous === null ? CHAIN_START : previous.commitment
  const seq = previous === null ? 0 : previous.seq + 1
  const content = JSON.parse(canonicalJson(unsealed.content)) as Content
  const commitment = await commit({ run, seq, at, prev, content }, salt, sha256)
  return { run, seq, at, prev, salt: toBase64Url(salt), commitment, content }
}

/**
 * What the commitment of an entry must be; `null` where the salt is not 16 bytes of base64url, or the content is not
 * what JSON can hold (a lone surrogate in a file).
 */
export async function commitmentOf(entry: Entry, sha256: Sha256): Promise<string | null> {
  const salt = fromBase64Url(entry.salt)
  if (salt?.length !== SALT_BYTES) return null
  try {
    return await commit(entry, salt, sha256)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

type Committed = Pick<Entry, 'run' | 'seq' | 'at' | 'prev' | 'content'>

async function commit(entry: Committed, salt: Uint8Array, sha256: Sha256): Promise<string> {
  const { run, seq, at, prev, content } = entry
  return toHex(await sha256(joinBytes(salt, utf8(canonicalJson({ run, seq, at, prev, content })))))
}
