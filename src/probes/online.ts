import type { Probe } from './probe.ts'
import { rateOnline } from './rating/online.ts'
import { take } from './take.ts'

/** What the device says about its own connection; nothing is sent. */
export const online: Probe<'online'> = (signal, context) =>
  take('online', signal, context, async () => {
    const onLine = context.device.onLine()
    const connection = context.device.connection()
    const level = rateOnline({ onLine, type: connection?.type ?? null })
    return {
      level,
      figures: {
        ...(level === 'unsupported' ? { reason: 'not-told' } : {}),
        saysOnline: onLine,
        saysType: connection?.type ?? null,
        saysEffectiveType: connection?.effectiveType ?? null,
        saveData: connection?.saveData ?? null,
        how: 'device-says',
      },
    }
  })
