import type { Connection, Device, DeviceChange, LocalNetworkPermission } from './device.ts'

/** https://wicg.github.io/netinfo/ : not in the DOM types, and not in every browser. */
type NetworkInformation = EventTarget & {
  readonly type?: string
  readonly effectiveType?: string
  readonly saveData?: boolean
}

/** How long the browser may take to tell of a request that the page's policy kept back. */
const VIOLATION_MS = 50

/** What this browser and page say of the device. Listens for requests kept back by the page's policy from now on. */
export function browserDevice(): Device {
  const information = (navigator as { readonly connection?: NetworkInformation }).connection ?? null
  const blocked = new Set<string>()
  document.addEventListener('securitypolicyviolation', (event) => {
    if (event.disposition === 'enforce') blocked.add(originOf(event.blockedURI))
  })
  return {
    onLine: () => (typeof navigator.onLine === 'boolean' ? navigator.onLine : null),
    connection: () => (information === null ? null : readConnection(information)),
    hidden: () => document.visibilityState === 'hidden',
    watch: (listener) => watch(information, listener),
    watchStalls,
    localNetwork,
    blockedByPolicy: async (url) => {
      await new Promise((resolve) => setTimeout(resolve, VIOLATION_MS))
      return blocked.has(originOf(url))
    },
    securePage: location.protocol === 'https:',
  }
}

function readConnection(information: NetworkInformation): Connection {
  return {
    type: information.type ?? null,
    effectiveType: information.effectiveType ?? null,
    saveData: information.saveData ?? false,
  }
}

function watch(information: NetworkInformation | null, listener: (change: DeviceChange) => void): () => void {
  const ended = new AbortController()
  const options = { signal: ended.signal }
  const changed = () => listener('connection')
  const visibility = () => {
    if (document.visibilityState === 'hidden') listener('hidden')
  }
  document.addEventListener('visibilitychange', visibility, options)
  window.addEventListener('online', changed, options)
  window.addEventListener('offline', changed, options)
  // Chromium sends `change` for every new guess of the speed; only another kind of network counts.
  let type = information?.type
  const typeChanged = () => {
    if (information?.type !== type) changed()
    type = information?.type
  }
  information?.addEventListener('change', typeChanged, options)
  return () => ended.abort()
}

const TICK_MS = 100

/** In the background timers are late by the browser's own will: that says nothing. */
function watchStalls(): () => number {
  let longest = 0
  let due = performance.now() + TICK_MS
  const timer = setInterval(() => {
    const now = performance.now()
    if (document.visibilityState === 'visible') longest = Math.max(longest, now - due)
    due = now + TICK_MS
  }, TICK_MS)
  return () => {
    clearInterval(timer)
    return longest
  }
}

/** Chromium from 145 on knows `local-network`, from 142 on `local-network-access`; others throw on both. */
async function localNetwork(): Promise<LocalNetworkPermission> {
  for (const name of ['local-network', 'local-network-access']) {
    try {
      return (await navigator.permissions.query({ name: name as PermissionName })).state
    } catch {
      // An unknown name is a TypeError: the next one, or none.
    }
  }
  return 'missing'
}

function originOf(url: string): string {
  try {
    return new URL(url, location.href).origin
  } catch {
    return url
  }
}
