import { useCallback, useEffect, useRef, useState } from 'react'
import type { Attempt } from '../../../engine/attempt.ts'
import { type CheckedProbe, checkedProbes } from '../../../guide/entry.ts'
import type { Reading } from '../../../guide/reading.ts'
import { useServices } from '../../device/services.tsx'
import { useProvider } from '../../ui/provider-context.tsx'
import type { LiveRun } from '../../walk/run/use-run.ts'
import { checkedWhen } from './checked-when.ts'

export type CheckedReading = Reading<CheckedProbe>

export type Checks = {
  /** Taken since this screen was opened; empty before the first is there. */
  readonly now: readonly CheckedReading[]
  readonly measuring: boolean
  readonly again: () => void
}

/**
 * Measures by itself, when the screen opens and whenever it is looked at again, what can be compared with before. Small and
 * without a question; what differs from the last time goes into the log.
 */
export function useChecks(live: LiveRun, attempt: Attempt): Checks {
  const { probes } = useServices()
  const provider = useProvider()
  const [now, setNow] = useState<readonly CheckedReading[]>([])
  const [turn, setTurn] = useState(0)
  const [measuring, setMeasuring] = useState(false)
  const again = useCallback(() => setTurn((count) => count + 1), [])
  useLookedAtAgain(again)
  const latest = useRef({ live, attempt })
  useEffect(() => {
    latest.current = { live, attempt }
  })
  useEffect(() => {
    void turn
    if (provider === null) return
    const stop = new AbortController()
    const request = {
      signal: stop.signal,
      enough: null,
      provider,
      site: null,
      onProgress: () => {},
      mobileDataAgreed: true,
    }
    setMeasuring(true)
    void Promise.all(checkedProbes.map((probe) => probes.measure(probe, request))).then((found) => {
      if (stop.signal.aborted) return
      const readings = found as readonly CheckedReading[]
      setMeasuring(false)
      setNow(readings)
      const when = checkedWhen(latest.current.attempt, readings, Date.now())
      if (when !== null) latest.current.live.add({ type: 'checked', when, readings })
    })
    return () => stop.abort()
  }, [probes, provider, turn])
  return { now, measuring, again }
}

function useLookedAtAgain(look: () => void): void {
  useEffect(() => {
    const shown = () => {
      if (document.visibilityState === 'visible') look()
    }
    document.addEventListener('visibilitychange', shown)
    addEventListener('online', look)
    return () => {
      document.removeEventListener('visibilitychange', shown)
      removeEventListener('online', look)
    }
  }, [look])
}
