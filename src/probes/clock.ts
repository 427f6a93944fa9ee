import { type Answer, ask } from './ask.ts'
import { counted } from './counted.ts'
import type { Probe, ProbeContext } from './probe.ts'
import { type ClockSeen, RIGHT_MS, rateClock } from './rating/clock.ts'
import { take } from './take.ts'

/**
 * The device's clock against the own server's `Date`. The server counts whole seconds and the way takes time, so this is
 * right to about a second and half the round trip. Time zones play no part: both sides count in UTC.
 */
export const clock: Probe<'clock'> = (signal, context) =>
  take('clock', signal, context, async () => {
    const told = await counted(context, 1, 2)(serverDate(signal, context))
    const seen: ClockSeen =
      told === null
        ? { kind: 'no-date', now: context.now(), passed: await certainlyPassed(context) }
        : { kind: 'server-date', offsetMs: told.offsetMs }
    if (told !== null) await rememberDate(context, told.dateMs)
    return {
      level: rateClock(seen),
      figures: {
        offsetSeconds: told === null ? null : Math.round(told.offsetMs / 1000),
        roundTripMs: told === null ? null : Math.round(told.roundTripMs),
        behindBySeconds: seen.kind === 'no-date' ? Math.max(0, Math.round((seen.passed - seen.now) / 1000)) : null,
        how: seen.kind,
      },
    }
  })

type Told = { readonly dateMs: number; readonly offsetMs: number; readonly roundTripMs: number }

/** A wrong clock is confirmed by a POST, or not told at all: the `Date` of a kept copy would look just so (RFC 9110, 9.3.3). */
async function serverDate(signal: AbortSignal, context: ProbeContext): Promise<Told | null> {
  const { canary, upload } = context.provider.probes
  const told = await dateFrom(signal, context, { url: canary, method: 'GET' })
  if (told !== null && Math.abs(told.offsetMs) <= RIGHT_MS) return told
  return dateFrom(signal, context, { url: upload, method: 'POST' })
}

async function dateFrom(
  signal: AbortSignal,
  context: ProbeContext,
  what: { readonly url: string; readonly method: 'GET' | 'POST' },
): Promise<Told | null> {
  const { answerMs: withinMs, answerBytes: mostBytes } = context.limits
  const askedAt = context.now()
  const answer: Answer = await ask(signal, context, { ...what, withinMs, mostBytes })
  if (answer.kind !== 'answered' || answer.dateMs === null) return null
  const roundTripMs = answer.headersMs
  // Whole seconds: half a one is the best guess of what was cut off.
  const serverAtAnswer = answer.dateMs + 500 + (answer.ageS ?? 0) * 1000
  return { dateMs: answer.dateMs, offsetMs: askedAt + roundTripMs / 2 - serverAtAnswer, roundTripMs }
}

/** The latest moment that is known to have passed: the build, or a date that a server told earlier. */
async function certainlyPassed(context: ProbeContext): Promise<number> {
  const remembered = await context.memory.get('last-server-date')
  return Math.max(context.builtAt, typeof remembered === 'number' ? remembered : 0)
}

async function rememberDate(context: ProbeContext, dateMs: number): Promise<void> {
  const remembered = await context.memory.get('last-server-date')
  if (typeof remembered !== 'number' || remembered < dateMs) await context.memory.set('last-server-date', dateMs)
}
