import { useServices } from '../device/services.tsx'
import { actionClass } from '../ui/action.tsx'
import { useSpeech } from '../ui/speech.tsx'
import { Way } from '../ui/way.tsx'
import { runTitle } from './run-title.ts'
import { useStandingRuns } from './use-runs.ts'

/** Looked at, newest first; of those that are not finished so many are shown, the others are one tap further. */
const LOOKED_AT = 4
const SHOWN = 2

/** What was begun here last, one tap away; what is solved needs nothing more. Nothing until that is known. */
export function UnfinishedRuns() {
  const { words, format, language } = useSpeech()
  const { listings } = useServices().guides
  const runs = useStandingRuns(LOOKED_AT)?.filter(({ standing }) => standing === 'unfinished' || standing === 'call')
  if (runs === undefined || runs.length === 0) return null
  return (
    <section className="home-runs" aria-labelledby="home-runs">
      <h2 id="home-runs">{words.home.unfinished}</h2>
      {runs.slice(0, SHOWN).map((run, place) => (
        <div key={run.run} className="home-run">
          <p className="home-run-words">
            <strong>{runTitle(run, listings, language)}</strong>{' '}
            <span className="home-run-begun">{words.home.begunAt(format.moment(run.begunAt))}</span>
          </p>
          <Way
            className={actionClass(place === 0 ? 'lit' : 'plain')}
            to={run.standing === 'call' ? `/run/${run.run}/summary` : `/run/${run.run}`}
          >
            {run.standing === 'call' ? words.run.finished.call : words.home.resume}
          </Way>
        </div>
      ))}
    </section>
  )
}
