import { ping } from './ping.ts'
import type { ProbeContext } from './probe.ts'

/**
 * Waits until what was still on its way when a download was stopped has come through: over HTTP/2 everything shares one
 * connection, and over any the queue before the line is shared. One small answer tells.
 */
export async function settle(signal: AbortSignal, context: ProbeContext): Promise<void> {
  await ping(signal, context, context.limits.settleMs)
}
