import { type Answer, ask } from './ask.ts'
import type { ProbeContext } from './probe.ts'
import type { CanarySeen, Confirmation } from './rating/reach.ts'

export type CanaryAsked = {
  readonly answer: Answer
  readonly canary: CanarySeen
  readonly attempts: number
  readonly confirmation: Confirmation
}

/** Two servers' clocks may differ by this; an older `Date` means a copy (or a wrong clock: then one POST is wasted). */
const OLD_MS = 120_000

/**
 * Asks the own site for its canary: once more if nothing came, since the first try of a sleeping radio often fails; and
 * by a POST if the answer looks like a copy that something on the way had kept.
 */
export async function askCanary(signal: AbortSignal, context: ProbeContext): Promise<CanaryAsked> {
  const endsAt = context.ticks() + context.limits.answerMs
  let attempts = 1
  let answer = await askOnce(signal, context, context.limits.answerMs)
  const left = () => endsAt - context.ticks()
  if (failedQuickly(answer) && left() > 0) {
    attempts = 2
    answer = await askOnce(signal, context, left())
  }
  const confirmation = looksKept(answer, context.now()) ? await confirm(signal, context) : 'not-needed'
  return { answer, canary: seenIn(answer, context.provider.probes.canaryBody), attempts, confirmation }
}

function askOnce(signal: AbortSignal, context: ProbeContext, withinMs: number): Promise<Answer> {
  return ask(signal, context, {
    url: context.provider.probes.canary,
    withinMs,
    mostBytes: context.limits.answerBytes,
  })
}

function failedQuickly(answer: Answer): boolean {
  return (answer.kind === 'nothing' || answer.kind === 'unfinished') && !answer.timedOut
}

function looksKept(answer: Answer, now: number): boolean {
  if (answer.kind !== 'answered' || answer.status !== 200) return false
  if (answer.ageS !== null && answer.ageS > 0) return true
  return answer.dateMs !== null && Math.abs(now - answer.dateMs) > OLD_MS
}

async function confirm(signal: AbortSignal, context: ProbeContext): Promise<Confirmation> {
  const { limits, provider } = context
  const answer = await ask(signal, context, {
    url: provider.probes.upload,
    method: 'POST',
    withinMs: limits.answerMs,
    mostBytes: limits.answerBytes,
  })
  if (answer.kind !== 'answered') return 'no-answer'
  // A static host refuses the POST (405, 404): refused is answered.
  return answer.status >= 500 ? 'server-fault' : 'answered'
}

function seenIn(answer: Answer, expected: string): CanarySeen {
  switch (answer.kind) {
    case 'answered': {
      const bodyRight = answer.whole && answer.text.trim() === expected.trim()
      return { kind: 'answered', status: answer.status, bodyRight, ms: answer.endMs }
    }
    case 'redirected':
      return { kind: 'redirected' }
    case 'unfinished':
      return { kind: 'unfinished', timedOut: answer.timedOut }
    // `cors` requests have no opaque answers, a stop is told by the signal.
    case 'opaque':
    case 'stopped':
    case 'nothing':
      return { kind: 'nothing' }
  }
}
