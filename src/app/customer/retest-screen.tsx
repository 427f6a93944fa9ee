import { useParams } from 'react-router'
import { RetestView } from '../walk/probe/retest-view.tsx'
import { OpenedRun } from '../walk/run/opened-run.tsx'

/** `/run/:run/again/:probe?`: what was measured in a run, once more. */
export function RetestScreen() {
  const { probe = null } = useParams()
  return <OpenedRun show={(live) => <RetestView live={live} probe={probe} />} />
}
