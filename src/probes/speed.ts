import type { Figure } from '../guide/reading.ts'
import { download } from './download.ts'
import { pings } from './latency.ts'
import type { Probe, ProbeContext } from './probe.ts'
import { rateSpeed } from './rating/speed.ts'
import { jitter, median } from './rating/statistics.ts'
import { type Throughput, throughput } from './rating/throughput.ts'
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
      onProgress: ({ share }) => report('pinging', share),
    })
    const idleMs = median(idle.answeredMs)
    if (idleMs === null) return { level: 'no-answer', figures: { how: HOW, ...idleFigures(idle.answeredMs) } }
    const plan = { idleMs, mostBytes: limits.loadBytes, atLeastMs: limits.steadyMs }
    const onDown = (ms: number) => report('downloading', ms / TYPICAL_DOWN_MS)
    const down = await download(signal, context, { ...plan, downBytesPerMs: null, onElapsed: onDown })
    const downRate = throughput(down)
    await settle(signal, context)
    const onUp = (ms: number) => report('uploading', ms / TYPICAL_UP_MS)
    const downBytesPerMs = downRate?.bytesPerMs ?? null
    const up = await upload(signal, context, { ...plan, downBytesPerMs, onElapsed: onUp })
    const upRate = throughput(up)
    report('uploading', 1)
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
const TYPICAL_DOWN_MS = 1_700
const TYPICAL_UP_MS = 2_300
const PARTS = { pinging: 0.15, downloading: 0.4, uploading: 0.45 } as const

export function isMobile(context: ProbeContext): boolean {
  const connection = context.device.connection()
  return connection?.type === 'cellular' || connection?.saveData === true
}

/** One progress over all parts; each part's own share may overshoot its typical length, and then waits at its end. */
function reporter(context: ProbeContext): (phase: keyof typeof PARTS, share: number) => void {
  const before = { pinging: 0, downloading: PARTS.pinging, uploading: PARTS.pinging + PARTS.downloading }
  const totalSeconds = (TYPICAL_DOWN_MS + TYPICAL_UP_MS) / 1000 / (PARTS.downloading + PARTS.uploading)
  let reached = 0
  return (phase, share) => {
    reached = Math.max(reached, before[phase] + PARTS[phase] * Math.min(1, share))
    context.onProgress({ share: reached, remainingSeconds: (1 - reached) * totalSeconds, phase })
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
    // Still getting faster at the end: the line can do this, and perhaps more.
    [`${side}IsAtLeast`]: rate !== null && (!transfer.isSettled || rate.spread > UNEVEN),
    [`${side}LoadedMs`]: rounded(median(transfer.pingsMs)),
    [`${side}LoadedSamples`]: transfer.pingsMs.length + transfer.pingsUnanswered,
  }
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10) / 10
}
