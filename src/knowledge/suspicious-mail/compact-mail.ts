/** Bounds of what is kept of a mail. Bytes, but where said. */
export const LARGEST_MAIL = 30 * 1024 * 1024
export const MOST_KEPT = 3 * 1024 * 1024
const LONGEST_LINE = 64 * 1024
/** Lines of base64 in a row: 114 kB of a part are enough to see what it is. */
const MOST_ENCODED_LINES = 1_500

/** Lines that may part a mail into parts. */
const MOST_BOUNDARIES = 2_000

const LF = 10
const CR = 13
const DASH = 45

/**
 * A mail without the bulk of its attachments: every header and boundary stays, a long run of base64 lines is cut, and
 * at {@link MOST_KEPT} the mail ends. One pass; so a parser never sees more than that, however large the mail.
 */
export function compactMail(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly cut: boolean } {
  const end = Math.min(bytes.length, LARGEST_MAIL)
  const kept = new Uint8Array(Math.min(end, MOST_KEPT))
  let size = 0
  let cut = bytes.length > end
  let encoded = 0
  let boundaries = 0
  for (let from = 0; from < end && size < kept.length; ) {
    if (bytes[from] === DASH && bytes[from + 1] === DASH) boundaries += 1
    if (boundaries > MOST_BOUNDARIES) return { bytes: kept.subarray(0, size), cut: true }
    const found = bytes.indexOf(LF, from)
    const next = found < 0 || found >= end ? end : found + 1
    encoded = isEncoded(bytes, from, next) ? encoded + 1 : 0
    if (encoded > MOST_ENCODED_LINES) cut = true
    else {
      const line = bytes.subarray(from, Math.min(next, from + LONGEST_LINE, from + kept.length - size))
      cut ||= line.length < next - from
      kept.set(line, size)
      size += line.length
    }
    from = next
  }
  return { bytes: kept.subarray(0, size), cut: cut || size === MOST_KEPT }
}

/** A line of letters, digits, `+`, `/`, `=` only, as long as encoders make them. */
function isEncoded(bytes: Uint8Array, from: number, next: number): boolean {
  let end = next
  while (end > from && (bytes[end - 1] === LF || bytes[end - 1] === CR)) end -= 1
  if (end - from < 56 || end - from > 1_000) return false
  for (let at = from; at < end; at += 1) {
    const code = bytes[at] ?? 0
    const letter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
    if (!letter && !(code >= 47 && code <= 57) && code !== 43 && code !== 61) return false
  }
  return true
}
