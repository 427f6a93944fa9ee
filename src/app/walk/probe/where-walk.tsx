import { type ReactNode, useState } from 'react'
import type { Reading } from '../../../guide/reading.ts'
import { comparedProbes, withMobile } from '../../../probes/rating/where.ts'
import { Action } from '../../ui/action.tsx'
import { Frame } from '../../ui/frame.tsx'
import { Notice } from '../../ui/notice.tsx'
import { singlePress } from '../../ui/single-press.ts'
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
  /** What was measured first: at home, or over mobile data where the device says so. */
  readonly reading: Reading
  readonly more: MeasuringWords
  /** Both in one: the one at home, with the other among its figures. */
  readonly onTaken: (reading: Reading) => void
  readonly onLeave: () => void
}

type Stage =
  | { readonly kind: 'switch'; readonly stillBefore: boolean }
  /** Both are measured; mobile data is on, and has to go off again. */
  | { readonly kind: 'back'; readonly both: Reading }

/** The same measurement over the other network, with the person: switch, measure, switch back. */
export function WhereWalk({ live, head, reading, more, onTaken, onLeave }: Props) {
  const [stage, setStage] = useState<Stage>({ kind: 'switch', stillBefore: false })
  const toHome = isMobile(reading)
  const watch = `${live.run} where ${live.replayed.path.length}`
  const expectsMail = typeof reading.figures['mailExchangers'] === 'number'
  const control = useProbe({ probe: reading.probe, watch, expectsMail }, (taken) => {
    if (taken.level === 'stopped' || taken.level === 'unsupported') return onLeave()
    if (isMobile(taken) === toHome && saysOver(taken)) return setStage({ kind: 'switch', stillBefore: true })
    if (toHome) return onTaken(withMobile(taken, reading))
    setStage({ kind: 'back', both: withMobile(reading, taken) })
  })
  const { known } = useSite(live)
  const measure = () => control.begin(known)
  const say = more.compareWhere
  const instruction =
    stage.kind === 'back' || toHome
      ? { title: say.toHome, how: say.toHomeHow }
      : { title: say.toMobile, how: say.toMobileHow }
  const heading = useArrival(`where ${stage.kind}`)
  return (
    <Frame head={head}>
      <article className="step" key={stage.kind}>
        <div className="step-asks">
          <h1 ref={heading} tabIndex={-1}>
            {instruction.title}
          </h1>
          <p>{instruction.how}</p>
          {stage.kind === 'switch' && stage.stillBefore && control.stage.kind === 'ready' && (
            <Notice kind="lamp" title={toHome ? say.toHomeHow : say.stillWifi} live />
          )}
        </div>
        <div className="step-answers">
          {control.stage.kind === 'running' ? (
            <Running probe={reading.probe} control={control} more={more} />
          ) : stage.kind === 'back' ? (
            <Action kind="lit" onClick={singlePress(() => onTaken(stage.both))}>
              {say.isHome}
            </Action>
          ) : (
            <>
              {control.about !== null && !toHome && <Cost about={control.about} more={more} />}
              <Action kind="lit" onClick={singlePress(measure)}>
                {toHome ? say.isHome : say.measure}
              </Action>
              <Action kind="quiet" onClick={singlePress(onLeave)}>
                {say.leave}
              </Action>
            </>
          )}
        </div>
      </article>
    </Frame>
  )
}

/** On something that may have mobile data of its own: it is held in a hand, or says so. */
export function canCompareWhere(reading: Reading): boolean {
  if (reading.level === 'unsupported' || reading.level === 'stopped') return false
  if (!comparedProbes.includes(reading.probe) || reading.figures['mobileLevel'] !== undefined) return false
  return isMobile(reading) || matchMedia('(pointer: coarse)').matches
}

function isMobile({ figures }: Reading): boolean {
  return figures['over'] === 'cellular'
}

function saysOver({ figures }: Reading): boolean {
  return ['cellular', 'wifi', 'ethernet'].includes(String(figures['over']))
}
