import { useEffect, useState } from 'react'
import type { RunId } from '../../guide/ids.ts'
import { useProvider } from '../ui/provider-context.tsx'
import type { OpenStore } from './use-store.ts'

/** Runs that will be deleted by themselves, and when. Showing them is the announcement without which none goes. */
export function useDueRuns({ store, turn }: OpenStore): ReadonlyMap<RunId, number> {
  const keepDays = useProvider()?.keepDays
  const [due, setDue] = useState<ReadonlyMap<RunId, number>>(new Map())
  useEffect(() => {
    void turn
    if (store === null || keepDays === undefined) return
    let wanted = true
    void store.dueForRemoval(keepDays).then((runs) => {
      if (wanted) setDue(new Map(runs.map(({ run, goesAt }) => [run, goesAt])))
    })
    return () => {
      wanted = false
    }
  }, [store, turn, keepDays])
  return due
}

/** Lets the runs go whose time has come; once a visit is enough. */
export function useRemoval({ store }: OpenStore): void {
  const keepDays = useProvider()?.keepDays
  useEffect(() => {
    if (store !== null && keepDays !== undefined) void store.removeDue(keepDays)
  }, [store, keepDays])
}
