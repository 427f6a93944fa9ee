import { browserDevice } from './browser-device.ts'
import type { Device } from './device.ts'
import { defaultLimits } from './limits.ts'
import type { ProbeContext } from './probe.ts'

/** What the app has to give; the rest has a default that fits most probes. */
export type ContextWanted = Pick<ProbeContext, 'provider' | 'memory' | 'builtAt'> &
  Partial<Pick<ProbeContext, 'onProgress' | 'domain' | 'expectsMail' | 'mobileDataAgreed' | 'stability' | 'limits'>>

let device: Device | null = null

/** The context of probes that run for real in this page. */
export function browserContext(wanted: ContextWanted): ProbeContext {
  device ??= browserDevice()
  return {
    origin: location.origin,
    fetch: (input, init) => fetch(input, init),
    now: () => Date.now(),
    ticks: () => performance.now(),
    nonce: newNonce,
    device,
    onProgress: () => {},
    limits: defaultLimits,
    domain: null,
    expectsMail: false,
    mobileDataAgreed: false,
    stability: { of: null, earlier: [], onResumed: () => {}, onSample: () => {}, enough: null },
    ...wanted,
  }
}

/** 80 random bits. */
function newNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
