import { useEffect, useState } from 'react'
import type { RunListing } from '../../store/contract.ts'
import { useServices } from '../device/services.tsx'
import { type OpenStore, useStore } from '../device/use-store.ts'
import { useSpeech } from '../ui/speech.tsx'
import { runStanding, type Standing } from './run-standing.ts'

export type StandingRun = RunListing & Standing

/** The runs on this device, newest first and followed as they change; `null` until they are known. */
export function useRuns({ store, turn }: OpenStore): readonly RunListing[] | null {
  const [runs, setRuns] = useState<readonly RunListing[] | null>(null)
  useEffect(() => {
    void turn
    let wanted = true
    void store?.runs().then((found) => wanted && setRuns(found))
    return () => {
      wanted = false
    }
  }, [store, turn])
  return runs
}

/** The newest runs, each with how far it got; `null` until that is known. */
export function useStandingRuns(most: number): readonly StandingRun[] | null {
  const open = useStore()
  const { guides } = useServices()
  const { language } = useSpeech()
  const runs = useRuns(open)
  const [standing, setStanding] = useState<readonly StandingRun[] | null>(null)
  const { store } = open
  useEffect(() => {
    if (runs === null || store === null) return
    let wanted = true
    const look = runs
      .slice(0, most)
      .map(async (run) => ({ ...run, ...(await runStanding(run, { store, guides, language })) }))
    void Promise.all(look).then((found) => wanted && setStanding(found))
    return () => {
      wanted = false
    }
  }, [runs, store, guides, language, most])
  return standing
}
