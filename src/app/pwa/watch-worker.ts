import type { Workbox } from 'workbox-window'
import type { FromWorker, ToWorker } from '../../sw/protocol.ts'
import { SERVICE_WORKER, trustedScript } from './trusted.ts'

/** How far this device is with working without a connection. */
export type WorkerState =
  /** The browser has no service worker, or not here (private window, no https). */
  | { readonly kind: 'unsupported' }
  | { readonly kind: 'installing' }
  /** The first installation did not succeed; a later visit tries again. */
  | { readonly kind: 'failed' }
  /** `kept === total`: everything works without a connection now. */
  | { readonly kind: 'ready'; readonly kept: number; readonly total: number }
  /** A newer version is here, complete, and waits to be wanted. */
  | { readonly kind: 'update-waiting' }

/** An open page looks for an update this often at most, milliseconds. */
const CHECK_EVERY_MS = 3_600_000

/** How long a waiting version may take to take over, milliseconds. */
const TAKE_OVER_MS = 4_000

type Listener = (state: WorkerState) => void

let state: WorkerState = { kind: 'installing' }
let workbox: Workbox | undefined
const listeners = new Set<Listener>()

/** The state now. */
export function workerState(): WorkerState {
  return state
}

/** Calls back with every change of `workerState()`. Returns the way out. */
export function watchWorker(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Switches to the waiting version and opens this page anew; other open pages go on with what they have. */
export function applyUpdate(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  workbox?.messageSkipWaiting()
  // Chromium sometimes lets a busy old version finish first, for minutes; a page that opens anew ends that.
  setTimeout(() => location.reload(), TAKE_OVER_MS)
}

/**
 * Registers the service worker and follows it. Called once, after the first screen stands: nothing here is in a hurry.
 * @param mainScript the address of the page's own main script, by which the worker tells versions apart
 */
export async function startWorker(mainScript: string): Promise<void> {
  if (!('serviceWorker' in navigator)) return become({ kind: 'unsupported' })
  navigator.serviceWorker.addEventListener('message', (event) => hear(event, mainScript))
  // A page that is served by the worker need not wait for anything to ask it.
  if (navigator.serviceWorker.controller) greet(navigator.serviceWorker.controller)
  const { Workbox } = await import('workbox-window')
  workbox = new Workbox(trustedScript(SERVICE_WORKER), { updateViaCache: 'none' })
  workbox.addEventListener('waiting', () => become({ kind: 'update-waiting' }))
  workbox.addEventListener('activated', ({ sw }) => sw && greet(sw))
  workbox.addEventListener('redundant', () => state.kind === 'installing' && become({ kind: 'failed' }))
  try {
    const registration = await workbox.register()
    if (registration) follow(registration)
  } catch {
    become({ kind: 'failed' })
  }
}

/** Asks again whenever things may have become better: connected again, looked at again. */
function follow(registration: ServiceWorkerRegistration): void {
  const ask = () => {
    if (registration.active && document.visibilityState === 'visible') greet(registration.active)
  }
  let checkedAt = performance.now()
  document.addEventListener('visibilitychange', () => {
    ask()
    if (performance.now() - checkedAt < CHECK_EVERY_MS) return
    checkedAt = performance.now()
    // Rejects without a connection: then there is no update either.
    registration.update().catch(() => undefined)
  })
  addEventListener('online', ask)
  ask()
}

function greet(worker: ServiceWorker): void {
  worker.postMessage({ type: 'page-started', language: document.documentElement.lang } satisfies ToWorker)
}

function hear(event: MessageEvent, mainScript: string): void {
  const message = event.data as FromWorker
  if (message.type === 'which-version') event.ports[0]?.postMessage(mainScript)
  else if (state.kind !== 'update-waiting') become({ kind: 'ready', kept: message.kept, total: message.total })
}

function become(next: WorkerState): void {
  state = next
  for (const listener of listeners) listener(next)
}
