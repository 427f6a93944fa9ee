import type { Figure } from '../guide/reading.ts'
import { askCanary, type CanaryAsked } from './canary.ts'
import { counted } from './counted.ts'
import type { Probe } from './probe.ts'
import { rateReach } from './rating/reach.ts'
import { take } from './take.ts'

/** Can the own site be reached, past the service worker and every cache, and is it the own site that answers? */
export const reach: Probe<'reach'> = (signal, context) =>
  take('reach', signal, context, async () => {
    const asked = await counted(context, 1, 2)(askCanary(signal, context))
    return {
      level: rateReach({ ...asked, slowMs: context.limits.slowAnswerMs }),
      figures: { ...reachFigures(asked), saysOnline: context.device.onLine(), how: 'body-compared' },
    }
  })

/** How the canary came back; also used by the probes that compare something with the own site. */
export function reachFigures({ answer, attempts, confirmation }: CanaryAsked): Readonly<Record<string, Figure>> {
  const how = { answer: answer.kind, attempts, ...(confirmation === 'not-needed' ? {} : { confirmation }) }
  switch (answer.kind) {
    case 'answered':
      return { ...how, status: answer.status, totalMs: Math.round(answer.endMs), copyAgeS: answer.ageS }
    case 'nothing':
    case 'unfinished':
      return { ...how, timedOut: answer.timedOut }
    case 'redirected':
    case 'opaque':
    case 'stopped':
      return how
  }
}
