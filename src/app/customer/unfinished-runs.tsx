import { useEffect } from 'react'
import { keepPlaces, MOST_OFFERED } from '../device/place-for-runs.ts'
import { useServices } from '../device/services.tsx'
import { Icon } from '../ui/icon.tsx'
import { useSpeech } from '../ui/speech.tsx'
import { useMinute } from '../ui/use-minute.ts'
import { Way } from '../ui/way.tsx'
import type { RunStanding } from './run-standing.ts'
import { runTitle } from './run-title.ts'
import { type StandingRun, useStandingRuns } from './use-runs.ts'
import { LOOKED_AT, useKeepUnfinished } from './use-unfinished-kept.ts'
import { waitedFor } from './waiting/waited-for.ts'
import './unfinished-runs.css'

/** What support is waiting to hear of comes first. */
const offered: readonly RunStanding[] = ['waiting', 'unfinished', 'call']

/** What was begun here last, one tap away; what is solved needs nothing more. Its place is kept free until it is known. */
export function UnfinishedRuns() {
  const { words } = useSpeech()
  const known = useStandingRuns(LOOKED_AT)
  useKeepUnfinished(known)
  const runs = known
    ?.filter(({ standing }) => offered.includes(standing))
    .toSorted((one, other) => Number(other.standing === 'waiting') - Number(one.standing === 'waiting'))
    .slice(0, MOST_OFFERED)
  const count = runs?.length
  useEffect(() => {
    if (count !== undefined) keepPlaces(count)
  }, [count])
  return (
    <div className="unfinished-runs">
      {runs !== undefined && runs.length > 0 && (
        <section className="unfinished-runs-list" aria-labelledby="unfinished-runs">
          <h2 className="unseen" id="unfinished-runs">
            {words.home.unfinished}
          </h2>
          {runs.map((run, place) => (
            <Unfinished key={run.run} run={run} newest={place === 0} />
          ))}
        </section>
      )}
    </div>
  )
}

/** One lit place to touch, as large as all that it says; named by what it does. */
function Unfinished({ run, newest }: { readonly run: StandingRun; readonly newest: boolean }) {
  const { words, format, language } = useSpeech()
  const { listings } = useServices().guides
  const now = useMinute()
  const titleId = `unfinished-${run.run}`
  const { standing, attempt } = run
  const toCall = standing === 'call' || standing === 'waiting'
  return (
    <div className={`unfinished-run ${newest ? 'unfinished-run-newest' : ''}`}>
      <p className="unfinished-run-ways">
        <Way
          className="unfinished-run-way"
          to={toCall ? `/run/${run.run}/summary` : `/run/${run.run}`}
          aria-describedby={titleId}
        >
          {standing === 'waiting' ? words.home.howIsIt : toCall ? words.run.finished.call : words.home.resume}
        </Way>
        <span>
          {now !== null &&
            (standing === 'waiting' && attempt !== null
              ? words.home.waitingFor(format.duration(waitedFor(attempt, now)))
              : words.home.begunAgo(format.ago(run.begunAt, now)))}
        </span>
      </p>
      <p className="unfinished-run-title" id={titleId}>
        <span>{runTitle(run, listings, language)}</span>
        <Icon name="forward" />
      </p>
    </div>
  )
}
