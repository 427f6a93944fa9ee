import { OpenedRun } from '../walk/run/opened-run.tsx'
import { RunView } from '../walk/run/run-view.tsx'

/** `/run/:run`: wherever the person stands in it. */
export function RunScreen() {
  return <OpenedRun show={(live, open) => <RunView live={live} open={open} />} />
}
