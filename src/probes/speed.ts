import type { Figure } from '../guide/reading.ts'
import { download } from './download.ts'
import { pings } from './latency.ts'
import { defaultLimits } from './limits.ts'
import type { Probe, ProbeContext } from './probe.ts'
import { rateSpeed } from './rating/speed.ts'
import { jitter, median } from './rating/statistics.ts'
import { isSteadyFor, type Throughput, throughput } from './rating/throughput.ts'
import { settle } from './settle.ts'
import { take } from './take.ts'
import type { Transfer } from './transfer.ts'
import { upload } from './upload.ts'

/** How much can be moved in each direction, and how long small requests take idle and meanwhile. */
export const speed: Probe<'speed'> = (signal, context) =>
  take('speed', signal, context, async () => {
    if (isMobile(context) && !context.mobileDataAgreed)
      return { level: 'stopped', figures: { reason: 'mobile-data-not-agreed' } }
    const { limits } = context
    const report = reporter(context)
    const idle = await pings(signal, {
      ...context,
      limits: { ...limits, pings: limits.speedPings, pingsWithinMs: limits.speedPingsMs },
      onProgress: ({ share }) => report.done('pinging', share * PINGING_MS),
    })
    const idleMs = median(idle.answeredMs)
    if (idleMs === null) return { level: 'no-answer', figures: { how: HOW, ...idleFigures(idle.answeredMs) } }
    report.knows(idleMs)
    const plan = { idleMs, mostBytes: limits.loadBytes, atLeastMs: limits.steadyMs }
    const onDown = (ms: number) => report.done('downloading', ms)
    const down = await download(signal, context, { ...plan, downBytesPerMs: null, onElapsed: onDown })
    const downRate = throughput(down)
    await settle(signal, context)
    const onUp = (ms: number) => report.done('uploading', ms)
    const downBytesPerMs = downRate?.bytesPerMs ?? null
    // What the way down left over: a fast way up needs it, to be measured after it got going.
    const mostBytes = limits.speedBytes - down.bytes
    const up = await upload(signal, context, { ...plan, mostBytes, downBytesPerMs, onElapsed: onUp })
    const upRate = throughput(up)
    report.done('uploading', Number.POSITIVE_INFINITY)
    const downMbits = mbits(downRate)
    const upMbits = mbits(upRate)
    return {
      level: rateSpeed({ downMbits, upMbits }),
      figures: {
        downMbits,
        upMbits,
        ...idleFigures(idle.answeredMs),
        ...sideFigures('down', down, downRate),
        ...sideFigures('up', up, upRate),
        how: HOW,
      },
    }
  })

const HOW = 'several-https-streams'
/** On an even line the slopes differ by some hundredths. */
const UNEVEN = 0.05
/** Of the time that is wanted; what comes in at the very end moves it a little. */
const SHORT = 0.8
/** Of an ordinary line, until it is known how far this one is. */
const USUAL_IDLE_MS = 40
const PINGING_MS = 700

/** How long a way takes to fill and to be measured: the windows of TCP open by round trips. */
function typicalMs(idleMs: number): Readonly<Record<Phase, number>> {
  return { pinging: PINGING_MS, downloading: 1_100 + 8.5 * idleMs, uploading: 1_900 + 9.5 * idleMs }
}

type Phase = 'pinging' | 'downloading' | 'uploading'
const phases: readonly Phase[] = ['pinging', 'downloading', 'uploading']

export function isMobile(context: ProbeContext): boolean {
  const connection = context.device.connection()
  return connection?.type === 'cellular' || connection?.saveData === true
}

type Report = {
  /** How much of a phase is done, milliseconds; past its typical length it waits at its end. */
  readonly done: (phase: Phase, ms: number) => void
  /** From here on it is known how far the line is. */
  readonly knows: (idleMs: number) => void
}

/** One progress over all phases, which never goes back. */
function reporter(context: ProbeContext): Report {
  let typical = typicalMs(USUAL_IDLE_MS)
  let reached = 0
  return {
    knows: (idleMs) => {
      typical = typicalMs(idleMs)
    },
    done: (phase, ms) => {
      const index = phases.indexOf(phase)
      const whole = phases.reduce((sum, each) => sum + typical[each], 0)
      const before = phases.slice(0, index).reduce((sum, each) => sum + typical[each], 0)
      const passed = before + Math.min(ms, typical[phase])
      reached = Math.max(reached, passed / whole)
      context.onProgress({ share: reached, remainingSeconds: (whole - passed) / 1000, phase })
    },
  }
}

/** Three significant digits: more would be pretence. */
function mbits(rate: Throughput | null): number | null {
  return rate === null ? null : Number(((rate.bytesPerMs * 8) / 1000).toPrecision(3))
}

function idleFigures(answeredMs: readonly number[]): Readonly<Record<string, Figure>> {
  return { idleMs: rounded(median(answeredMs)), jitterMs: rounded(jitter(answeredMs)), idleSamples: answeredMs.length }
}

function sideFigures(
  side: 'down' | 'up',
  transfer: Transfer,
  rate: Throughput | null,
): Readonly<Record<string, Figure>> {
  return {
    [`${side}Bytes`]: transfer.bytes,
    [`${side}Seconds`]: Math.round((transfer.to - transfer.from) / 100) / 10,
    [`${side}Spread`]: rate === null ? null : Math.round(rate.spread * 1000) / 1000,
    [`${side}Ended`]: transfer.ended,
    // Still getting faster at the end, or even for too short a time to tell: the line can do this, and perhaps more.
    [`${side}IsAtLeast`]:
      rate !== null && (!transfer.isSettled || rate.spread > UNEVEN || !isLongEnough(rate, transfer)),
    [`${side}LoadedMs`]: rounded(median(transfer.pingsMs)),
    [`${side}LoadedSamples`]: transfer.pingsMs.length + transfer.pingsUnanswered,
  }
}

function isLongEnough(rate: Throughput, transfer: Transfer): boolean {
  return isSteadyFor(rate, transfer, SHORT * defaultLimits.steadyMs)
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10) / 10
}
