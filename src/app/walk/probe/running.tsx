import { useEffect, useRef, useState } from 'react'
import type { ProbeId } from '../../../guide/levels.ts'
import { useWakeLock } from '../../device/use-wake-lock.ts'
import { Action } from '../../ui/action.tsx'
import { Line } from '../../ui/line.tsx'
import { useSpeech } from '../../ui/speech.tsx'
import type { ProbeControl } from '../steps/use-probe.ts'
import { WatchChart } from './watch-chart.tsx'
import { watchOf } from './watch-data.ts'
import type { MeasuringWords } from './words/load-probe-words.ts'
import './running.css'

type Props = { readonly probe: ProbeId; readonly control: ProbeControl; readonly more: MeasuringWords | null }

/** A probe while it measures: what is done and why, how far it is, how long it will take, and a way to stop it. */
export function Running({ probe, control, more }: Props) {
  const { words } = useSpeech()
  const progress = control.stage.kind === 'running' ? control.stage.progress : null
  const watches = probe === 'stability'
  return (
    <div className="running">
      <p className="running-name" role="status">
        {words.probe.doing[probe]}
      </p>
      {more !== null && <p className="running-soft">{more.why[probe]}</p>}
      <Line share={progress?.share ?? 0} busy />
      <p className="running-soft">
        {progress === null ? words.probe.running : words.probe.phases[progress.phase]}{' '}
        <Left control={control} more={more} />
      </p>
      {watches && more !== null && <Watch control={control} more={more} />}
      {watches && (
        <Action kind="lit" onClick={control.enough}>
          {words.probe.enough}
        </Action>
      )}
      <Action onClick={control.stop}>{words.probe.stop}</Action>
    </div>
  )
}

/** What is left; an estimate never grows, and where it was too short, the bound is told in its place. */
function Left({ control, more }: Pick<Props, 'control' | 'more'>) {
  const { words, format } = useSpeech()
  const { stage, about } = control
  const progress = stage.kind === 'running' ? stage.progress : null
  const elapsed = useElapsedSeconds()
  const told = useRef(Number.POSITIVE_INFINITY)
  if (progress === null) return null
  const left = Math.min(told.current, progress.remainingSeconds)
  told.current = left
  if (left >= 1) return words.probe.left(format.duration(coarse(left)))
  if (more === null || about === null) return null
  const late = elapsed > about.seconds + 3 && about.mostSeconds !== undefined
  return late ? more.longer(format.duration(about.mostSeconds)) : more.nearly
}

/** Minutes where there are some: nobody counts seconds for ten minutes. */
function coarse(seconds: number): number {
  return seconds > 90 ? Math.ceil(seconds / 60) * 60 : Math.ceil(seconds)
}

function useElapsedSeconds(): number {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setSeconds((count) => count + 1), 1000)
    return () => clearInterval(timer)
  }, [])
  return seconds
}

function Watch({ control, more }: { readonly control: ProbeControl; readonly more: MeasuringWords }) {
  const lit = useWakeLock()
  const { samples } = control
  if (samples.length === 0) return null
  const data = watchOf(samples)
  return (
    <>
      <WatchChart data={data} words={more} />
      <p className="running-now" role="status">
        {samples.at(-1)?.ms === null
          ? more.watch.noAnswerNow
          : data.dropOuts.length === 0
            ? more.watch.noDropOuts
            : more.watch.dropOuts(data.dropOuts.length)}
      </p>
      <p className="running-soft">
        {control.isCutOff === true && more.watch.resumed} {lit ? more.watch.awake : more.watch.mayDarken}
      </p>
    </>
  )
}
