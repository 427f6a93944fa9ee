import { actionClass } from '../../ui/action.tsx'
import { useSpeech } from '../../ui/speech.tsx'
import { Way } from '../../ui/way.tsx'
import type { LiveRun } from '../run/use-run.ts'
import { useWalkPlace } from '../run/walk-place.tsx'
import { measuredIn } from './measured-in.ts'

/** The way to the list of what was measured; nothing where there is none, or where nothing can be measured. */
export function MeasureAgain({ live }: { readonly live: LiveRun }) {
  const { words } = useSpeech()
  const { again } = useWalkPlace()
  if (again === null || measuredIn(live.replayed).length === 0) return null
  return (
    <Way className={actionClass('quiet')} to={again(live.run)}>
      {words.probe.again}
    </Way>
  )
}
