import { type Host, readHost } from './host.ts'

/** What the receiving mail server found when it checked the sender (RFC 8601). */
export type Authentication = 'passed' | 'failed' | 'unknown'

const LONGEST = 4_000
/** The receiving server writes its findings above the mail; what stands below its own `Received` lines came with it. */
const MOST_HOPS_ABOVE = 2

type Header = { readonly key: string; readonly value: string }

/**
 * Reads the topmost `Authentication-Results`. Passed: DMARC passed, or a DKIM signature of the sender's own domain did.
 * Failed: DMARC failed, or both SPF and DKIM did. A header further down may be the sender's own invention: unknown.
 */
export function readAuthentication(headers: readonly Header[], sender: Host | null): Authentication {
  const at = headers.findIndex(({ key }) => key === 'authentication-results')
  if (at < 0 || headers.slice(0, at).filter(({ key }) => key === 'received').length > MOST_HOPS_ABOVE) return 'unknown'
  const results = (headers[at]?.value ?? '').slice(0, LONGEST).split(';').slice(1)
  const of = (method: string) =>
    results
      .flatMap((part) => new RegExp(`^\\s*${method}\\s*=\\s*([a-z]+)(.*)$`, 'is').exec(part) ?? [])
      .filter((_, index) => index % 3 !== 0)
  const [dmarc] = of('dmarc')
  if (dmarc?.toLowerCase() === 'pass') return 'passed'
  const signed = results.some((part) => /^\s*dkim\s*=\s*pass/i.test(part) && isAligned(part, sender))
  if (signed) return 'passed'
  const spf = of('spf')[0]?.toLowerCase()
  const dkim = of('dkim')[0]?.toLowerCase()
  return dmarc?.toLowerCase() === 'fail' || (spf === 'fail' && dkim === 'fail') ? 'failed' : 'unknown'
}

function isAligned(result: string, sender: Host | null): boolean {
  const signer = /header\.[di]\s*=\s*@?([a-z0-9.-]{3,253})/i.exec(result)?.[1]
  const domain = signer === undefined ? null : (readHost(signer)?.domain ?? null)
  return domain !== null && domain === sender?.domain
}
