import { useEffect, useRef, useState } from 'react'
import type { Step } from '../../../guide/flow.ts'
import type { Reading } from '../../../guide/reading.ts'
import type { Progress } from '../../../probes/probe.ts'
import { type ProbeAbout, useServices } from '../../device/services.tsx'
import { useProvider } from '../../ui/provider-context.tsx'

export type ProbeStage = { readonly kind: 'ready' } | { readonly kind: 'running'; readonly progress: Progress | null }

export type ProbeControl = {
  readonly stage: ProbeStage
  /** `null` until it is known what the probe will take. */
  readonly about: ProbeAbout | null
  readonly begin: (site: string | null) => void
  readonly stop: () => void
  /** Ends a watch early with a rating of what there is. */
  readonly enough: () => void
}

type Running = { readonly stop: AbortController; readonly enough: AbortController }

/** Runs the probe of a step when asked to; leaving the screen stops it. */
export function useProbe(
  { probe }: Extract<Step, { kind: 'measure' }>,
  found: (reading: Reading) => void,
): ProbeControl {
  const { probes } = useServices()
  const provider = useProvider()
  const [stage, setStage] = useState<ProbeStage>({ kind: 'ready' })
  const [about, setAbout] = useState<ProbeAbout | null>(null)
  const running = useRef<Running | null>(null)
  useEffect(() => {
    void probes.about(probe).then(setAbout)
    return () => {
      running.current?.stop.abort()
      running.current = null
    }
  }, [probes, probe])

  const begin = (site: string | null) => {
    if (running.current !== null) return
    const here: Running = { stop: new AbortController(), enough: new AbortController() }
    running.current = here
    setStage({ kind: 'running', progress: null })
    const request = {
      signal: here.stop.signal,
      enough: here.enough.signal,
      provider,
      site,
      onProgress: (progress: Progress) => running.current === here && setStage({ kind: 'running', progress }),
      mobileDataAgreed: true,
    }
    void probes.measure(probe, request).then((reading) => {
      if (running.current !== here) return
      running.current = null
      found(reading)
    })
  }
  return {
    stage,
    about,
    begin,
    stop: () => running.current?.stop.abort(),
    enough: () => running.current?.enough.abort(),
  }
}
