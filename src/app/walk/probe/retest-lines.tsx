import { probeLevelWord } from '../../../bundle/words/level-words.ts'
import type { Retest } from '../../../engine/retest.ts'
import type { Reading } from '../../../guide/reading.ts'
import { findStepWords } from '../../../guide/step-words.ts'
import { useSpeech } from '../../ui/speech.tsx'
import type { LiveRun } from '../run/use-run.ts'
import { useProbeWords } from './use-probe-words.ts'
import type { MeasuringWords } from './words/load-probe-words.ts'
import './retest-lines.css'

/** What was measured again in this run, before and now. */
export function RetestLines({ live }: { readonly live: LiveRun }) {
  const more = useProbeWords()
  const { retests } = live.replayed
  if (retests.length === 0 || more === null) return null
  return (
    <section className="retest-lines">
      <h2>{more.again.done}</h2>
      <ul>
        {retests.map((retest) => (
          <RetestLine key={retest.after.seq} live={live} retest={retest} more={more} />
        ))}
      </ul>
    </section>
  )
}

type LineProps = { readonly live: LiveRun; readonly retest: Retest; readonly more: MeasuringWords }

function RetestLine({ live, retest: { step, before, after }, more }: LineProps) {
  const { words, format } = useSpeech()
  const said = (reading: Reading) => `${format.moment(reading.startedAt)}: ${probeLevelWord(more.levels, reading)}`
  return (
    <li>
      {findStepWords(live.bundle.words, step)?.title ?? words.probe.doing[after.reading.probe]}
      <span>
        {more.before}, {said(before.reading)}
      </span>
      <strong>
        {more.now}, {said(after.reading)}
      </strong>
    </li>
  )
}
