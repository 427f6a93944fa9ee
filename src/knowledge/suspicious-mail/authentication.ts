import { type Host, readHost } from './host.ts'

/** What the receiving mail server found when it checked the sender (RFC 8601). */
export type Authentication = 'passed' | 'failed' | 'unknown'

const LONGEST = 4_000
/** The receiving servers' own lines are the topmost ones; what stands further down came with the mail. */
const MOST_OWN_HOPS = 3
/** Writes its findings without its name. */
const NAMELESS = 'outlook.com'

type Header = { readonly key: string; readonly value: string }

/**
 * Reads the topmost `Authentication-Results`. Passed: DMARC passed, or a DKIM signature of the sender's own domain did,
 * and the server that says so is one that received the mail: anybody can write such a header into a mail, so that a pass
 * proves something only where the receiving provider strips foreign ones, as RFC 8601 §5 demands.
 * Failed: DMARC failed, or both SPF and DKIM did.
 */
export function readAuthentication(headers: readonly Header[], sender: Host | null): Authentication {
  const at = headers.findIndex(({ key }) => key === 'authentication-results')
  if (at < 0) return 'unknown'
  const [name = '', ...others] = (headers[at]?.value ?? '').slice(0, LONGEST).split(';')
  const nameless = name.includes('=')
  const results = nameless ? [name, ...others] : others
  const of = (method: string) =>
    results.flatMap((part) => new RegExp(`^\\s*${method}\\s*=\\s*([a-z]+)`, 'i').exec(part)?.[1]?.toLowerCase() ?? [])
  const signed = results.some((part) => /^\s*dkim\s*=\s*pass/i.test(part) && isAligned(part, sender))
  const [dmarc, spf, dkim] = [of('dmarc')[0], of('spf')[0], of('dkim')[0]]
  if (dmarc === 'pass' || signed) return isReceiver(nameless ? NAMELESS : name, { headers, at }) ? 'passed' : 'unknown'
  return dmarc === 'fail' || (spf === 'fail' && dkim === 'fail') ? 'failed' : 'unknown'
}

/** `true` where one of the topmost `Received` lines was written by a server of the same domain. */
function isReceiver(
  name: string,
  { headers, at }: { readonly headers: readonly Header[]; readonly at: number },
): boolean {
  const received = headers.flatMap(({ key, value }, index) => (key === 'received' ? [{ value, index }] : []))
  const own = received.slice(0, MOST_OWN_HOPS)
  if (received.filter(({ index }) => index < at).length > MOST_OWN_HOPS) return false
  const domain = readHost(name.trim().split(/\s/, 1)[0] ?? '')?.domain ?? null
  return (
    domain !== null &&
    own.some(({ value }) => {
      const by = /\sby\s{1,9}([a-z0-9.-]{3,253})/i.exec(value.slice(0, LONGEST))?.[1]
      return by !== undefined && readHost(by)?.domain === domain
    })
  )
}

function isAligned(result: string, sender: Host | null): boolean {
  const signer = /header\.[di]\s*=\s*@?([a-z0-9.-]{3,253})/i.exec(result)?.[1]
  const domain = signer === undefined ? null : (readHost(signer)?.domain ?? null)
  return domain !== null && domain === sender?.domain
}
