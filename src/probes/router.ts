import { ask } from './ask.ts'
import type { Probe } from './probe.ts'
import { rateRouter } from './rating/router.ts'
import { take } from './take.ts'

/**
 * Whether anything answers at the router's address. The browser may first ask the person for leave to reach the local
 * network (https://wicg.github.io/local-network-access/): the screen has to say so before.
 */
export const router: Probe<'router'> = (signal, context) =>
  take('router', signal, context, async () => {
    const url = context.provider.probes.router
    if (url === undefined) return { level: 'unsupported', figures: { reason: 'not-configured' } }
    const { device, limits } = context
    const before = await device.localNetwork()
    // Without the permission there is nothing to lift the block on plain http from a https page (Mixed Content, 5.3).
    if (before === 'missing' && device.securePage && url.startsWith('http:'))
      return { level: 'unsupported', figures: { reason: 'mixed-content' } }
    if (before === 'denied') return { level: 'refused', figures: { permission: before, how: HOW } }
    context.onProgress({ share: 0, remainingSeconds: limits.routerMs / 1000, phase: 'asking' })
    const answer = await ask(signal, context, {
      url,
      mode: 'no-cors',
      withinMs: before === 'prompt' ? limits.routerPromptMs : limits.routerMs,
      mostBytes: limits.answerBytes,
      ...(before === 'missing' ? {} : { addressSpace: addressSpaceOf(url) }),
    })
    const answered = answer.kind === 'opaque' || answer.kind === 'answered' || answer.kind === 'unfinished'
    if (!answered && (await device.blockedByPolicy(url)))
      return { level: 'unsupported', figures: { reason: 'own-policy' } }
    const permission = await device.localNetwork()
    const failedMs = answer.kind === 'nothing' ? answer.afterMs : 0
    return {
      level: rateRouter({ answered, permission, failedMs }),
      figures: { permission, failedMs: Math.round(failedMs), how: HOW },
    }
  })

const HOW = 'local-without-reading'

/** The browser compares what is announced with where the address leads. */
function addressSpaceOf(url: string): 'local' | 'loopback' {
  return /^https?:\/\/(?:localhost|127\.|\[::1\])/.test(url) ? 'loopback' : 'local'
}
