import { type Answer, ask } from './ask.ts'
import type { ProbeContext } from './probe.ts'

/**
 * Asks a host that knows nothing of us, without CORS: whether anything with its certificate answers. An error page is
 * an answer too, and cannot be told from a good one.
 */
export function askHost(signal: AbortSignal, context: ProbeContext, url: string, withinMs: number): Promise<Answer> {
  return ask(signal, context, { url, withinMs, mostBytes: context.limits.answerBytes, mode: 'no-cors' })
}

/** Anything at all came back, be it half a page or a redirect. */
export function didAnswer(answer: Answer): boolean {
  return 'headersMs' in answer
}
