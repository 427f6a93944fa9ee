import type { WaitsBecause } from '../../store/outgoing-file.ts'

export type SendRequest = {
  readonly url: string
  /** The same for every try with the same file. */
  readonly key: string
  readonly bytes: ArrayBuffer
  readonly signal: AbortSignal
  /** Milliseconds after which a try counts as unanswered. */
  readonly patienceMs?: number
}

export type SendResult =
  | { readonly kind: 'accepted' }
  /** Final: the server has understood and does not want it. */
  | { readonly kind: 'refused'; readonly status: number }
  /** To be tried again, not before so many milliseconds if the server named a time. */
  | { readonly kind: 'later'; readonly why: WaitsBecause; readonly notBeforeMs: number }

/** Ten megabytes over half a megabit take nearly three minutes. */
const PATIENCE_MS = 5 * 60_000
const LONGEST_RETRY_AFTER_S = 86_400

/**
 * One try. A POST with the PDF as its body and an `Idempotency-Key` (draft-ietf-httpapi-idempotency-key-header), without
 * cookies. Any 2xx has accepted it; 408, 409, 425, 429 and 5xx ask for another try, `Retry-After` in seconds is kept to; every other
 * answer is final.
 */
export async function sendToIntake({
  url,
  key,
  bytes,
  signal,
  patienceMs = PATIENCE_MS,
}: SendRequest): Promise<SendResult> {
  const timeout = AbortSignal.timeout(patienceMs)
  try {
    const response = await fetch(url, {
      method: 'POST',
      body: bytes,
      headers: { 'Content-Type': 'application/pdf', 'Idempotency-Key': `"${key}"` },
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, timeout]),
    })
    return understand(response)
  } catch {
    // A browser tells a line that is down, a server that hangs up and one that does not allow it by the same error.
    if (timeout.aborted || signal.aborted) return later('no-answer')
    if (!navigator.onLine) return later('offline')
    return later((await isThere(url, signal)) ? 'not-allowed' : 'no-answer')
  }
}

const triedAgain: ReadonlySet<number> = new Set([408, 409, 425, 429])

function understand({ ok, status, headers, type }: Response): SendResult {
  if (ok) return { kind: 'accepted' }
  // A redirect has another address: no promise of this provider's file covers that.
  if (type === 'opaqueredirect') return { kind: 'refused', status: 0 }
  if (status < 500 && !triedAgain.has(status)) return { kind: 'refused', status }
  const seconds = Number(headers.get('Retry-After') ?? 0)
  const notBeforeMs = Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), LONGEST_RETRY_AFTER_S) * 1000 : 0
  return { kind: 'later', why: 'server-busy', notBeforeMs }
}

/** Whether the server answers at all to a request that needs nobody's leave; the answer itself cannot be read. */
async function isThere(url: string, signal: AbortSignal): Promise<boolean> {
  try {
    const ask = { method: 'HEAD', mode: 'no-cors', credentials: 'omit', cache: 'no-store' } as const
    await fetch(url, { ...ask, signal: AbortSignal.any([signal, AbortSignal.timeout(10_000)]) })
    return true
  } catch {
    return false
  }
}

function later(why: WaitsBecause): SendResult {
  return { kind: 'later', why, notBeforeMs: 0 }
}
