import type { Figure } from '../guide/reading.ts'
import { ask } from './ask.ts'
import { bounded } from './bounded.ts'
import { pause } from './pause.ts'
import type { Probe, ProbeContext, StabilitySample } from './probe.ts'
import { dropOuts, rateStability, type Stretch, unwatched, watchedMs } from './rating/stability.ts'
import { jitter, percentile } from './rating/statistics.ts'
import { take } from './take.ts'
import { cutOffWatch, endWatch, keepWatch } from './watch-memory.ts'

/** A figure holds at most so many drop-outs; a line with more is not described by a list. */
const MOST_LISTED = 50
/** Ten minutes have no more: one every 5 s, and one more for each that stays unanswered. */
const MOST_DRAWN = 240

/**
 * Watches the line for minutes: the own site is asked every few seconds. Goes on after a reload where it was cut off,
 * and ends early with a rating when `stability.enough` is aborted; a stop ends it without one.
 */
export const stability: Probe<'stability'> = (signal, context) =>
  take('stability', signal, context, async () => {
    const { earlier } = context.stability
    const before = earlier.length > 0 ? earlier : await cutOffWatch(context.memory, context.stability.of, context.now())
    const samples = await watch(signal, context, before)
    await endWatch(context.memory)
    return {
      level: rateStability(samples, context.limits.stabilityAtLeast),
      figures: { ...stabilityFigures(samples), wasResumed: before.length > 0 },
    }
  })

async function watch(
  signal: AbortSignal,
  context: ProbeContext,
  before: readonly StabilitySample[],
): Promise<readonly StabilitySample[]> {
  const { limits, memory, stability: run } = context
  const samples = [...before]
  if (before.length > 0) run.onResumed(before)
  const watchedBeforeMs = watchedMs(before)
  const startTicks = context.ticks()
  const doneMs = () => watchedBeforeMs + context.ticks() - startTicks
  const limit = bounded(run.enough ?? new AbortController().signal, limits.stabilityForMs)
  const stop = () => limit.release()
  signal.addEventListener('abort', stop, { once: true })
  try {
    while (!signal.aborted && !limit.signal.aborted && doneMs() < limits.stabilityForMs) {
      const sampleTicks = context.ticks()
      const sample = await takeSample(signal, context)
      if (sample === null) break
      samples.push(sample)
      run.onSample(sample)
      await keepWatch(memory, run.of, samples)
      const leftMs = Math.max(0, limits.stabilityForMs - doneMs())
      const share = Math.min(1, doneMs() / limits.stabilityForMs)
      context.onProgress({ share, remainingSeconds: leftMs / 1000, phase: 'watching' })
      // An unanswered one is asked again at once: was it one request, or the line?
      const isRetry = samples.at(-2)?.ms === null
      const waitMs = sample.ms === null && !isRetry ? 0 : limits.stabilityEveryMs - (context.ticks() - sampleTicks)
      await pause(limit.signal, Math.min(waitMs, leftMs))
    }
  } finally {
    signal.removeEventListener('abort', stop)
    limit.release()
  }
  return samples
}

/** One small answer of the own site whose body is right; `null` when stopped. */
async function takeSample(signal: AbortSignal, context: ProbeContext): Promise<StabilitySample | null> {
  const { canary: url, canaryBody } = context.provider.probes
  const { stabilityAnswerMs: withinMs, answerBytes: mostBytes } = context.limits
  const at = context.now()
  const answer = await ask(signal, context, { url, withinMs, mostBytes })
  if (answer.kind === 'stopped') return null
  const right = answer.kind === 'answered' && answer.text.trim() === canaryBody.trim()
  return { at, ms: right ? Math.round(answer.headersMs) : null }
}

function stabilityFigures(samples: readonly StabilitySample[]): Readonly<Record<string, Figure>> {
  const answered = samples.flatMap((sample) => (sample.ms === null ? [] : [sample.ms]))
  const gaps = dropOuts(samples)
  const away = unwatched(samples)
  const rounded = (value: number | null) => (value === null ? null : Math.round(value))
  return {
    samples: samples.length,
    watchedSeconds: Math.round(watchedMs(samples) / 1000),
    unanswered: samples.length - answered.length,
    medianMs: rounded(percentile(answered, 0.5)),
    p90Ms: rounded(percentile(answered, 0.9)),
    maxMs: rounded(percentile(answered, 1)),
    jitterMs: rounded(jitter(answered)),
    dropOuts: gaps.length,
    /** Wall clock, for "at 14:03". */
    dropOutsAt: gaps.slice(0, MOST_LISTED).map(({ from }) => from),
    dropOutsSeconds: gaps.slice(0, MOST_LISTED).map(seconds),
    longestDropOutSeconds: gaps.length === 0 ? 0 : Math.max(...gaps.map(seconds)),
    ...(away.length === 0
      ? {}
      : {
          awaySeconds: away.reduce((sum, stretch) => sum + seconds(stretch), 0),
          awayAt: away.slice(0, MOST_LISTED).map(({ from }) => from),
        }),
    ...chartFigures(samples),
    how: 'https-requests',
  }
}

/** Everything that a chart is drawn from: seconds since the first question. */
function chartFigures(samples: readonly StabilitySample[]): Readonly<Record<string, Figure>> {
  const first = samples[0]?.at ?? 0
  const after = (sample: StabilitySample) => Math.max(0, Math.round((sample.at - first) / 100) / 10)
  const drawn = samples.slice(0, MOST_DRAWN)
  const answered = drawn.filter((sample) => sample.ms !== null)
  return {
    beganAt: first,
    answeredAfterSeconds: answered.map(after),
    answeredMs: answered.map((sample) => sample.ms ?? 0),
    unansweredAfterSeconds: drawn.filter((sample) => sample.ms === null).map(after),
  }
}

function seconds({ from, until }: Stretch): number {
  return Math.max(0, Math.round((until - from) / 1000))
}
