import type { Probe } from './probe.ts'
import { rateOnline } from './rating/online.ts'
import { take } from './take.ts'

/** What the device says about its own connection; nothing is sent. */
export const online: Probe<'online'> = (signal, context) =>
  take('online', signal, context, async () => {
    const onLine = context.device.onLine()
    const connection = context.device.connection()
    return {
      level: rateOnline({ onLine, type: connection?.type ?? null }),
      figures: {
        saysOnline: onLine,
        saysType: connection?.type ?? null,
        saysEffectiveType: connection?.effectiveType ?? null,
        saveData: connection?.saveData ?? null,
        how: 'device-says',
      },
    }
  })
