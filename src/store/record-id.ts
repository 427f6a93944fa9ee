import { toHex } from '../guide/bytes.ts'

/**
 * An id that sorts by the time it was made (11 characters of milliseconds, then 10 random bytes, hexadecimal), so that
 * a table lies in the order in which it grew.
 */
export function newRecordId(now: number, randomBytes: (count: number) => Uint8Array): string {
  return now.toString(16).padStart(11, '0') + toHex(randomBytes(10))
}
