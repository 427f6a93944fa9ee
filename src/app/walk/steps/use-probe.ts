import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { ProbeId } from '../../../guide/levels.ts'
import type { Reading } from '../../../guide/reading.ts'
import type { Progress, StabilitySample } from '../../../probes/probe.ts'
import { notLoaded } from '../../device/probe-source.ts'
import { type ProbeAbout, useServices } from '../../device/services.tsx'
import { useProvider } from '../../ui/provider-context.tsx'

export type ProbeStage = { readonly kind: 'ready' } | { readonly kind: 'running'; readonly progress: Progress | null }

export type ProbeControl = {
  readonly stage: ProbeStage
  /** `null` until it is known what the probe will take. */
  readonly about: ProbeAbout | null
  /** This watch was cut off by a reload and would go on. `null` until that is known. */
  readonly isCutOff: boolean | null
  /** What a watch has seen so far. */
  readonly samples: readonly StabilitySample[]
  readonly begin: (site: string | null) => void
  readonly stop: () => void
  /** Ends a watch early with a rating of what there is. */
  readonly enough: () => void
}

type Running = { readonly stop: AbortController; readonly enough: AbortController }

export type ProbeWanted = {
  readonly probe: ProbeId
  /** Which watch this is, so that only the same one goes on after a reload. */
  readonly watch: string
  /** Whether the name is looked at as one that takes mail. */
  readonly expectsMail: boolean
}

/** Runs a probe when asked to; leaving the screen stops it. */
export function useProbe({ probe, watch, expectsMail }: ProbeWanted, found: (reading: Reading) => void): ProbeControl {
  const { probes } = useServices()
  const provider = useProvider()
  const [stage, setStage] = useState<ProbeStage>({ kind: 'ready' })
  const [about, setAbout] = useState<ProbeAbout | null>(null)
  const [samples, setSamples] = useState<readonly StabilitySample[]>([])
  const running = useRef<Running | null>(null)
  const isCutOff = useCutOff(probe, watch)
  const missing = useEffectEvent(() => found(notLoaded(probe)))
  useEffect(() => {
    let wanted = true
    void probes.about(probe).then((known) => {
      if (!wanted) return
      if (known === null) missing()
      else setAbout(known)
    })
    return () => {
      wanted = false
      running.current?.stop.abort()
      running.current = null
    }
  }, [probes, probe])

  const begin = (site: string | null) => {
    if (running.current !== null) return
    const here: Running = { stop: new AbortController(), enough: new AbortController() }
    running.current = here
    setStage({ kind: 'running', progress: null })
    setSamples([])
    const isHere = () => running.current === here
    const request = {
      signal: here.stop.signal,
      enough: here.enough.signal,
      provider,
      site,
      expectsMail,
      watch,
      onProgress: (progress: Progress) => isHere() && setStage({ kind: 'running', progress }),
      onSamples: (all: readonly StabilitySample[]) => isHere() && setSamples(all),
      mobileDataAgreed: true,
    }
    void probes.measure(probe, request).then((reading) => {
      if (!isHere()) return
      running.current = null
      setStage({ kind: 'ready' })
      found(reading)
    })
  }
  return {
    stage,
    about,
    isCutOff,
    samples,
    begin,
    stop: () => running.current?.stop.abort(),
    enough: () => running.current?.enough.abort(),
  }
}

function useCutOff(probe: ProbeId, watch: string): boolean | null {
  const { probes } = useServices()
  const [isCutOff, setCutOff] = useState<boolean | null>(probe === 'stability' ? null : false)
  useEffect(() => {
    if (probe !== 'stability') return
    let wanted = true
    const asked = probes.isCutOff?.(watch) ?? Promise.resolve(false)
    void asked.then((cutOff) => wanted && setCutOff(cutOff))
    return () => {
      wanted = false
    }
  }, [probes, probe, watch])
  return isCutOff
}
