import { createHash } from 'node:crypto'
import type { Sha256 } from '../guide/sha256.ts'

export const nodeSha256 = ((bytes) => new Uint8Array(createHash('sha256').update(bytes).digest())) satisfies Sha256
