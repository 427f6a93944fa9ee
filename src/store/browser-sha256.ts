import type { Sha256 } from '../guide/sha256.ts'

/** Rejects outside of a secure context: the site is served by https, or from this very machine. */
export const browserSha256: Sha256 = async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
