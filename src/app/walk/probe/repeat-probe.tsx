import { type ReactNode, useEffect, useEffectEvent } from 'react'
import type { Reading } from '../../../guide/reading.ts'
import { Action } from '../../ui/action.tsx'
import { Frame } from '../../ui/frame.tsx'
import { singlePress } from '../../ui/single-press.ts'
import { useSpeech } from '../../ui/speech.tsx'
import { useArrival } from '../../ui/use-arrival.ts'
import type { LiveRun } from '../run/use-run.ts'
import { useProbe } from '../steps/use-probe.ts'
import { useSite } from '../steps/use-site.ts'
import { Cost } from './cost.tsx'
import { Running } from './running.tsx'
import type { MeasuringWords } from './words/load-probe-words.ts'

type Props = {
  readonly live: LiveRun
  readonly head: ReactNode
  readonly reading: Reading
  /** The person has just asked for it; otherwise it waits to be begun, unless it is a watch that was cut off. */
  readonly atOnce: boolean
  readonly more: MeasuringWords | null
  readonly onTaken: (reading: Reading) => void
  readonly onLeave: () => void
}

/** The same measurement once more, at once unless it costs data; one that is stopped changes nothing. */
export function RepeatProbe({ live, head, reading: { probe, figures }, atOnce, more, onTaken, onLeave }: Props) {
  const { words } = useSpeech()
  const heading = useArrival(`repeat ${probe}`)
  const watch = `${live.run} again ${live.replayed.path.length}`
  const expectsMail = typeof figures['mailExchangers'] === 'number'
  const control = useProbe({ probe, watch, expectsMail }, (taken) =>
    taken.level === 'stopped' ? onLeave() : onTaken(taken),
  )
  const { known } = useSite(live)
  const { about, isCutOff } = control
  const knowsWhat = (probe !== 'website' && probe !== 'dns') || known !== null
  const begins = about !== null && knowsWhat && (isCutOff === true || (atOnce && !about.asksOnMobileData))
  const begin = useEffectEvent(() => control.begin(known))
  useEffect(() => {
    if (begins) begin()
  }, [begins])
  return (
    <Frame head={head}>
      <article className="step">
        <div className="step-asks">
          <h1 ref={heading} tabIndex={-1}>
            {words.probe.again}
          </h1>
        </div>
        <div className="step-answers">
          {control.stage.kind === 'running' ? (
            <Running probe={probe} control={control} more={more} />
          ) : (
            about !== null &&
            isCutOff !== null &&
            !begins && (
              <>
                <Cost about={about} more={more} />
                <Action kind="lit" onClick={singlePress(() => control.begin(known))}>
                  {words.probe.begin}
                </Action>
                <Action kind="quiet" onClick={singlePress(onLeave)}>
                  {words.probe.stop}
                </Action>
              </>
            )
          )}
        </div>
      </article>
    </Frame>
  )
}
