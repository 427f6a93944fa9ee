/** What the device itself says; hearsay, apart from `onLine() === false`. */
export type Device = {
  /** `navigator.onLine`; `null` where there is none. `false` is certain, `true` says only that some network is up. */
  readonly onLine: () => boolean | null
  /** Network Information API (Chromium on Android; elsewhere `null` or without a type). */
  readonly connection: () => Connection | null
  /** The page is in the background, where browsers slow timers down. */
  readonly hidden: () => boolean
  /** Tells of changes until the returned function is called. */
  readonly watch: (listener: (change: DeviceChange) => void) => () => void
  /** Watches how busy the device is: the returned function ends it and tells the longest time that a timer was late, milliseconds. */
  readonly watchStalls: () => () => number
  /** State of the permission to reach the local network; `missing` where the browser has no such permission. */
  readonly localNetwork: () => Promise<LocalNetworkPermission>
  /** Whether the page's own Content Security Policy has kept a request to this address from being sent. */
  readonly blockedByPolicy: (url: string) => Promise<boolean>
  /** The page came over https, so that plain http requests are blocked as mixed content. */
  readonly securePage: boolean
}

export type Connection = {
  /** https://wicg.github.io/netinfo/#connectiontype-enum ; `null` where the browser does not tell. */
  readonly type: string | null
  /** `slow-2g`, `2g`, `3g` or `4g`: the browser's guess of quality, no network technology. */
  readonly effectiveType: string | null
  readonly saveData: boolean
}

export type DeviceChange = 'hidden' | 'connection'

export type LocalNetworkPermission = 'granted' | 'prompt' | 'denied' | 'missing'
