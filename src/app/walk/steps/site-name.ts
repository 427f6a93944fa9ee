/** A host name of at least two labels, in its ASCII form (RFC 1123). */
const hostName = /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$/

/** The host name in what somebody typed: an address with or without `https://`, a path, a mail address; else `null`. */
export function siteName(typed: string): string | null {
  const bare = typed.trim().replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
  const afterAt = bare.slice(bare.lastIndexOf('@') + 1)
  const host = afterAt.split(/[/?#:\s]/)[0] ?? ''
  const ascii = toAscii(host)
  return ascii !== null && hostName.test(ascii) ? ascii : null
}

/** International names in the form that goes over the line. */
function toAscii(host: string): string | null {
  try {
    return new URL(`http://${host}`).hostname
  } catch {
    return null
  }
}
