import { type Answer, ask } from './ask.ts'
import type { ProbeContext } from './probe.ts'

/** Milliseconds from asking to the head of the answer; `null`: none in time, or a refusal; `'stopped'`. */
export async function ping(
  signal: AbortSignal,
  context: ProbeContext,
  withinMs: number,
): Promise<number | null | 'stopped'> {
  const url = context.provider.probes.ping
  const answer = await ask(signal, context, { url, withinMs, mostBytes: context.limits.answerBytes })
  if (answer.kind === 'stopped') return 'stopped'
  // A 404 is as quick as a 200; a fault of the server may be slow for reasons of its own.
  return answer.kind === 'answered' && answer.status < 500 && !isPage(answer) ? answer.headersMs : null
}

/** The own server says next to nothing; a whole page comes from a sign-in that stands in its place. */
function isPage({ status, text }: Extract<Answer, { kind: 'answered' }>): boolean {
  return status === 200 && text.trimStart().startsWith('<')
}
