/** A signal that aborts with another one or after a time, and what it was that aborted it. */
export type Bounded = {
  readonly signal: AbortSignal
  readonly timedOut: () => boolean
  /** Ends whatever still hangs on the signal, and the timer. To be called in every case. */
  readonly release: () => void
}

/** `AbortSignal.any` and `.timeout` would do, but are younger than phones in use (Safari 17.4) and hide which it was. */
export function bounded(outer: AbortSignal, ms: number): Bounded {
  const controller = new AbortController()
  let timedOut = false
  const stop = () => controller.abort()
  const timer = setTimeout(() => {
    timedOut = true
    stop()
  }, ms)
  if (outer.aborted) stop()
  else outer.addEventListener('abort', stop, { once: true })
  return {
    signal: controller.signal,
    timedOut: () => timedOut,
    release: () => {
      clearTimeout(timer)
      outer.removeEventListener('abort', stop)
      stop()
    },
  }
}
