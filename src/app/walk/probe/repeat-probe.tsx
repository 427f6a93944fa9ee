import { useEffect, useEffectEvent } from 'react'
import type { Reading } from '../../../guide/reading.ts'
import { Frame } from '../../ui/frame.tsx'
import { useSpeech } from '../../ui/speech.tsx'
import { useArrival } from '../../ui/use-arrival.ts'
import { RunHead } from '../run/run-head.tsx'
import type { LiveRun } from '../run/use-run.ts'
import { useProbe } from '../steps/use-probe.ts'
import { useSite } from '../steps/use-site.ts'
import { Running } from './running.tsx'
import type { MeasuringWords } from './words/load-probe-words.ts'

type Props = {
  readonly live: LiveRun
  readonly reading: Reading
  readonly more: MeasuringWords | null
  readonly onTaken: (reading: Reading) => void
  readonly onLeave: () => void
}

/** The same measurement once more, at once; one that is stopped changes nothing. */
export function RepeatProbe({ live, reading: { probe }, more, onTaken, onLeave }: Props) {
  const { words } = useSpeech()
  const heading = useArrival(`repeat ${probe}`)
  const watch = `${live.run} again ${live.replayed.path.length}`
  const control = useProbe({ probe, watch }, (taken) => (taken.level === 'stopped' ? onLeave() : onTaken(taken)))
  const { known } = useSite(live)
  const knowsWhat = (probe !== 'website' && probe !== 'dns') || known !== null
  const begin = useEffectEvent(() => control.begin(known))
  useEffect(() => {
    if (knowsWhat) begin()
  }, [knowsWhat])
  return (
    <Frame head={<RunHead live={live} />}>
      <article className="step">
        <div className="step-asks">
          <h1 ref={heading} tabIndex={-1}>
            {words.probe.again}
          </h1>
        </div>
        <div className="step-answers">
          <Running probe={probe} control={control} more={more} />
        </div>
      </article>
    </Frame>
  )
}
