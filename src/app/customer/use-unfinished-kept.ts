import { useEffect, useMemo } from 'react'
import { type Begun, keepBegun } from '../device/place-for-begun.ts'
import { type StandingRun, useStandingRuns } from './use-runs.ts'

/** Looked at, newest first; older runs are found on their own page. */
export const LOOKED_AT = 8

/** What was begun here and not finished, newest first, and kept for the first paint of the next page; `null` until it is known. */
export function useUnfinishedKept(): readonly Begun[] | null {
  const known = useStandingRuns(LOOKED_AT)
  const unfinished = useMemo(() => (known === null ? null : unfinishedOf(known)), [known])
  useKept(unfinished)
  return unfinished
}

/** The same of runs that are known already. */
export function useKeepUnfinished(known: readonly StandingRun[] | null): void {
  useKept(useMemo(() => (known === null ? null : unfinishedOf(known)), [known]))
}

function useKept(unfinished: readonly Begun[] | null): void {
  useEffect(() => {
    if (unfinished !== null) keepBegun(unfinished)
  }, [unfinished])
}

function unfinishedOf(known: readonly StandingRun[]): readonly Begun[] {
  return known.filter(({ standing }) => standing === 'unfinished')
}
