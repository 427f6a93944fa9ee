import { useState } from 'react'
import type { Reading } from '../../../guide/reading.ts'
import { findStepWords } from '../../../guide/step-words.ts'
import { Action, actionClass } from '../../ui/action.tsx'
import { Frame } from '../../ui/frame.tsx'
import { Key, Keys } from '../../ui/key.tsx'
import { singlePress } from '../../ui/single-press.ts'
import { useSpeech } from '../../ui/speech.tsx'
import { BackBar } from '../../ui/top-bar.tsx'
import { useArrival } from '../../ui/use-arrival.ts'
import { useGo } from '../../ui/use-go.ts'
import { useTitle } from '../../ui/use-title.ts'
import { Way } from '../../ui/way.tsx'
import type { LiveRun } from '../run/use-run.ts'
import { readingText } from '../steps/reading-text.ts'
import { type Measured, measuredIn } from './measured-in.ts'
import { RepeatProbe } from './repeat-probe.tsx'
import { ResultView } from './result-view.tsx'
import { useProbeWords } from './use-probe-words.ts'

type Props = {
  readonly live: LiveRun
  /** Which of them is measured again, by the address: a reload in the middle of a watch comes back to it. `null`: the list. */
  readonly probe: string | null
}

/** A measurement of this run once more, after a repair: chosen from a list, then before and now side by side. */
export function RetestView({ live, probe }: Props) {
  const more = useProbeWords()
  const go = useGo()
  const { words } = useSpeech()
  const [tapped, setTapped] = useState<string | null>(null)
  const [shown, setShown] = useState<Reading | null>(null)
  const list = `/run/${live.run}/again`
  const all = measuredIn(live.replayed)
  const chosen = all.find(({ reading }) => reading.probe === probe)
  const toList = () => go(list, { backwards: true, replace: true })
  if (chosen === undefined) {
    const choose = (again: string) => {
      setTapped(again)
      setShown(null)
      go(`${list}/${again}`, { replace: true })
    }
    return <RetestList live={live} onChoose={choose} />
  }
  const { step } = chosen
  const keep = (reading: Reading) => {
    live.add({ type: 'measured-again', step, reading })
    setShown(reading)
  }
  const head = <BackBar to={`/run/${live.run}`} label={more?.again.toRun ?? words.run.back} />
  if (shown?.probe === probe) {
    const next = (
      <>
        <Way className={actionClass('lit')} to={`/run/${live.run}`} backwards>
          {more?.again.toRun ?? words.run.back}
        </Way>
        {all.length > 1 && <Action onClick={singlePress(toList)}>{more?.again.toList ?? words.probe.next}</Action>}
      </>
    )
    return <ResultView {...{ live, head, step, next }} reading={shown} besideGuide onTaken={keep} />
  }
  return (
    <RepeatProbe
      {...{ live, head, more }}
      reading={chosen.reading}
      atOnce={tapped === probe}
      onTaken={keep}
      onLeave={toList}
    />
  )
}

type ListProps = { readonly live: LiveRun; readonly onChoose: (probe: string) => void }

function RetestList({ live, onChoose }: ListProps) {
  const { words } = useSpeech()
  const more = useProbeWords()
  const heading = useArrival('retest')
  const title = more?.again.title ?? words.probe.again
  useTitle(title)
  const toRun = `/run/${live.run}`
  const all = measuredIn(live.replayed)
  return (
    <Frame head={<BackBar to={toRun} label={more?.again.toRun ?? words.run.back} />}>
      <article className="step" key="retest">
        <div className="step-asks">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {more !== null && <p>{all.length === 0 ? more.again.nothing : more.again.lead}</p>}
        </div>
        <div className="step-answers">
          <Keys>
            {all.map((measured) => (
              <MeasuredKey
                key={measured.reading.probe}
                live={live}
                measured={measured}
                onPress={() => onChoose(measured.reading.probe)}
              />
            ))}
          </Keys>
          <Way className={actionClass('quiet')} to={toRun} backwards>
            {more?.again.toRun ?? words.run.back}
          </Way>
        </div>
      </article>
    </Frame>
  )
}

type KeyProps = { readonly live: LiveRun; readonly measured: Measured; readonly onPress: () => void }

/** What was asked there, in the guide's words, and what came of it last. */
function MeasuredKey({ live, measured: { step, reading }, onPress }: KeyProps) {
  const { words, format } = useSpeech()
  const more = useProbeWords()
  const said = readingText(reading, { answers: {} }, words)
  const last = more?.again.last(format.moment(reading.startedAt), said) ?? said
  return (
    <Key onPress={onPress} note={last}>
      {findStepWords(live.bundle.words, step)?.title ?? words.probe.doing[reading.probe]}
    </Key>
  )
}
