import { download } from './download.ts'
import { pings } from './latency.ts'
import type { Probe } from './probe.ts'
import { bloatIncrease, rateBufferbloat } from './rating/bufferbloat.ts'
import { median } from './rating/statistics.ts'
import { settle } from './settle.ts'
import { isMobile } from './speed.ts'
import { take } from './take.ts'
import { upload } from './upload.ts'

/** How much longer small requests take while the line is full, in the worse direction. */
export const bufferbloat: Probe<'bufferbloat'> = (signal, context) =>
  take('bufferbloat', signal, context, async () => {
    if (isMobile(context) && !context.mobileDataAgreed)
      return { level: 'stopped', figures: { reason: 'mobile-data-not-agreed' } }
    const { limits } = context
    const report = (share: number, phase: 'pinging' | 'downloading' | 'uploading') =>
      context.onProgress({ share, remainingSeconds: ((1 - share) * TYPICAL_MS) / 1000, phase })
    const idle = await pings(signal, {
      ...context,
      limits: { ...limits, pings: limits.speedPings, pingsWithinMs: limits.speedPingsMs },
      onProgress: ({ share }) => report(share * 0.2, 'pinging'),
    })
    const idleMs = median(idle.answeredMs)
    if (idleMs === null) return { level: 'no-answer', figures: { idleMs, unanswered: idle.unanswered, how: HOW } }
    // A queue takes a second or two to fill.
    const plan = { idleMs, mostBytes: limits.bloatBytes, atLeastMs: limits.bloatMs, downBytesPerMs: null }
    const shareOf = (ms: number) => Math.min(1, ms / limits.bloatMs) * 0.4
    const down = await download(signal, context, {
      ...plan,
      onElapsed: (ms) => report(0.2 + shareOf(ms), 'downloading'),
    })
    await settle(signal, context)
    const up = await upload(signal, context, { ...plan, onElapsed: (ms) => report(0.6 + shareOf(ms), 'uploading') })
    report(1, 'uploading')
    const seen = { idleMs, downMs: median(down.pingsMs), upMs: median(up.pingsMs) }
    return {
      level: rateBufferbloat(seen),
      figures: {
        idleMs: rounded(idleMs),
        downLoadedMs: rounded(seen.downMs),
        upLoadedMs: rounded(seen.upMs),
        increaseMs: rounded(bloatIncrease(seen)),
        downSamples: down.pingsMs.length,
        upSamples: up.pingsMs.length,
        unanswered: down.pingsUnanswered + up.pingsUnanswered,
        bytes: down.bytes + up.bytes,
        how: HOW,
      },
    }
  })

const TYPICAL_MS = 7_000
const HOW = 'https-requests-under-load'

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10) / 10
}
