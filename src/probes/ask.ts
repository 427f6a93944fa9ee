import { bounded } from './bounded.ts'
import { freshUrl } from './fresh-url.ts'
import type { ProbeContext } from './probe.ts'

export type Question = {
  readonly url: string
  /** `false`: no nonce is added, for servers that would take it for a question. Default: `true`. */
  readonly fresh?: boolean
  readonly withinMs: number
  /** More of the body than this is cancelled unread. */
  readonly mostBytes: number
  readonly method?: 'GET' | 'POST'
  readonly headers?: Readonly<Record<string, string>>
  /** `no-cors` tells only that something answered, but also of hosts that know nothing of us. */
  readonly mode?: 'cors' | 'no-cors'
  readonly addressSpace?: 'local' | 'loopback'
  /** Default: a redirect is told as such and not followed. */
  readonly followRedirects?: boolean
}

/** How one bounded request ended; never a throw. Times are milliseconds since its start. */
export type Answer =
  | {
      readonly kind: 'answered'
      readonly status: number
      readonly text: string
      /** `false`: the body was longer than `mostBytes`. */
      readonly whole: boolean
      readonly headersMs: number
      readonly endMs: number
      /** `Date` header, milliseconds since 1970, where it may be read (own origin, or exposed). */
      readonly dateMs: number | null
      /** `Age` header in seconds: the answer came out of a cache on the way (RFC 9111, 5.1). */
      readonly ageS: number | null
    }
  /** Sent elsewhere; a browser does not tell where to. */
  | { readonly kind: 'redirected'; readonly headersMs: number }
  /** Something with the right certificate answered; no more can be known of it. */
  | { readonly kind: 'opaque'; readonly headersMs: number }
  /** Began to answer and did not finish: in time, or at all. */
  | { readonly kind: 'unfinished'; readonly headersMs: number; readonly timedOut: boolean }
  /** No answer. A browser gives no reason: offline, name, refusal, certificate, CORS and blocking look alike. */
  | { readonly kind: 'nothing'; readonly timedOut: boolean; readonly afterMs: number }
  | { readonly kind: 'stopped' }

/** Asks past the HTTP cache and every other; ends within `withinMs`, or soon after the signal was aborted. */
export async function ask(signal: AbortSignal, context: ProbeContext, question: Question): Promise<Answer> {
  if (signal.aborted) return { kind: 'stopped' }
  const limit = bounded(signal, question.withinMs)
  const startedAt = context.ticks()
  const sinceStart = () => context.ticks() - startedAt
  let headersMs: number | null = null
  try {
    const url = question.fresh === false ? question.url : freshUrl(question.url, context.nonce())
    const response = await context.fetch(url, fetchOptions(question, limit.signal))
    headersMs = sinceStart()
    if (isRedirect(response)) return await dismiss(response, { kind: 'redirected', headersMs })
    if (response.type === 'opaque') return await dismiss(response, { kind: 'opaque', headersMs })
    const { text, whole } = await readBody(response, question.mostBytes)
    return {
      kind: 'answered',
      status: response.status,
      text,
      whole,
      headersMs,
      endMs: sinceStart(),
      dateMs: dateOf(response),
      ageS: ageOf(response),
    }
  } catch {
    if (signal.aborted) return { kind: 'stopped' }
    const timedOut = limit.timedOut()
    if (headersMs !== null) return { kind: 'unfinished', headersMs, timedOut }
    return { kind: 'nothing', timedOut, afterMs: sinceStart() }
  } finally {
    limit.release()
  }
}

function fetchOptions(question: Question, signal: AbortSignal): RequestInit {
  const { method = 'GET', headers = {}, mode = 'cors', addressSpace, followRedirects = false } = question
  return {
    method,
    headers: { ...headers },
    mode,
    signal,
    cache: 'no-store',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    // The fetch standard allows only `follow` with `no-cors`.
    redirect: followRedirects || mode === 'no-cors' ? 'follow' : 'manual',
    ...(method === 'POST' ? { body: '' } : {}),
    // https://wicg.github.io/local-network-access/ : lifts the mixed-content block once the person has agreed.
    ...(addressSpace === undefined ? {} : { targetAddressSpace: addressSpace }),
  }
}

function isRedirect(response: Response): boolean {
  return response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)
}

/** An unread body would keep its connection busy. */
async function dismiss(response: Response, answer: Answer): Promise<Answer> {
  await response.body?.cancel()
  return answer
}

/** The text of an answer up to so many bytes; what is longer is cancelled. Rejects as the stream does. */
export async function readBody(response: Response, mostBytes: number): Promise<{ text: string; whole: boolean }> {
  if (response.body === null) return { text: '', whole: true }
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for (;;) {
    const part = await reader.read()
    if (part.done) return { text: text + decoder.decode(), whole: true }
    bytes += part.value.byteLength
    text += decoder.decode(part.value.subarray(0, part.value.byteLength - Math.max(0, bytes - mostBytes)), {
      stream: true,
    })
    if (bytes <= mostBytes) continue
    await reader.cancel()
    return { text, whole: false }
  }
}

function dateOf(response: Response): number | null {
  const parsed = Date.parse(response.headers.get('date') ?? '')
  return Number.isFinite(parsed) ? parsed : null
}

function ageOf(response: Response): number | null {
  const age = response.headers.get('age')
  return age !== null && /^\d{1,10}$/.test(age) ? Number(age) : null
}
