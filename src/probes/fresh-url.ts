/** The address with a part that no cache has seen: `cache: 'no-store'` does not bind caches on the way (RFC 9111, 5.2). */
export function freshUrl(url: string, nonce: string): string {
  const hash = url.indexOf('#')
  const bare = hash < 0 ? url : url.slice(0, hash)
  return `${bare}${bare.includes('?') ? '&' : '?'}n=${nonce}`
}
