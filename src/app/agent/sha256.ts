import type { Sha256 } from '../../guide/sha256.ts'

/** By the browser's own means. */
export const sha256: Sha256 = async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
