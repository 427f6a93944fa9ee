import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { AnswerId } from '../../../guide/ids.ts'
import { Action } from '../../ui/action.tsx'
import { useAnnounce } from '../../ui/announcer.tsx'
import { answerLabel } from '../../ui/answer-label.ts'
import { Icon } from '../../ui/icon.tsx'
import { Line } from '../../ui/line.tsx'
import { singlePress } from '../../ui/single-press.ts'
import { useSpeech } from '../../ui/speech.tsx'
import { clockJump } from './clock-jump.ts'
import type { StepView } from './step-view.ts'
import './wait-step.css'

const WAITED = 'waited' as AnswerId
const CUT_SHORT = 'cut-short' as AnswerId

/** A stretch of real time. The clock is an entry of the log, so it runs on whatever happens to this page. */
export function WaitStep(view: StepView<'wait'>) {
  const { step, words, live, give } = view
  const { words: ours, format } = useSpeech()
  const { position } = live.replayed
  const cutShort = (
    <Action kind="quiet" onClick={singlePress(() => give({ answer: CUT_SHORT }))}>
      {answerLabel(CUT_SHORT, words, ours)}
    </Action>
  )
  if (position.kind === 'waiting') {
    return (
      <>
        <Running view={view} since={position.since} until={position.until} />
        {position.until > Date.now() && cutShort}
      </>
    )
  }
  if (view.before?.wait?.kind === 'waited') {
    return (
      <Action kind="lit" onClick={singlePress(() => give({ answer: WAITED }))}>
        {answerLabel(WAITED, words, ours)}
      </Action>
    )
  }
  return (
    <>
      <p className="wait-clock">{format.duration(step.seconds)}</p>
      <Action kind="lit" icon="clock" onClick={singlePress(() => live.add({ type: 'waiting', step: step.id }))}>
        {ours.run.wait.begin}
      </Action>
      {cutShort}
    </>
  )
}

type RunningProps = { readonly view: StepView<'wait'>; readonly since: number; readonly until: number }

function Running({ view: { words, live, give }, since, until }: RunningProps) {
  const { words: ours, format } = useSpeech()
  const say = ours.run.wait
  const now = useSeconds((byMs) => live.add({ type: 'clock-jumped', byMs }))
  // The clock ticks by itself: it may have stood still a blink before the wait began.
  const left = Math.max(0, Math.min(until - now, until - since) / 1000)
  const over = left <= 0
  useMinutesAnnounced(left)
  return (
    <div className="wait">
      <p className={`wait-clock ${over ? 'wait-over' : ''}`}>
        {over ? (
          <>
            <Icon name="check" /> {say.over}
          </>
        ) : (
          <>
            {say.remaining.before}{' '}
            <span className="wait-digits" role="timer" aria-live="off">
              {format.clock(left)}
            </span>{' '}
            {say.remaining.after}
          </>
        )}
      </p>
      <Line share={over ? 1 : (now - since) / (until - since)} busy={!over} />
      {over ? (
        <Action kind="lit" onClick={singlePress(() => give({ answer: WAITED }))}>
          {answerLabel(WAITED, words, ours)}
        </Action>
      ) : (
        <p className="wait-hint">
          {say.until(format.time(until))}. {say.runsOn}
        </p>
      )}
      {live.replayed.clockJumps.some(({ at }) => at >= since) && <p className="wait-hint">{say.clockJumped}</p>}
    </div>
  )
}

/** The time, anew each second while it is looked at. A clock that was changed meanwhile is noted. */
function useSeconds(jumped: (byMs: number) => void): number {
  const [now, setNow] = useState(Date.now)
  const tell = useEffectEvent(jumped)
  useEffect(() => {
    let before: { wall: number; monotonic: number } | null = null
    const tick = () => {
      const here = { wall: Date.now(), monotonic: performance.now() }
      const byMs = before === null ? 0 : clockJump(before, here)
      // A phone that sleeps stops the monotonic clock: only what happens before open eyes is a jump.
      before = document.visibilityState === 'visible' ? here : null
      if (byMs !== 0) tell(byMs)
      setNow(here.wall)
    }
    tick()
    const timer = setInterval(tick, 1000)
    document.addEventListener('visibilitychange', tick)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', tick)
    }
  }, [])
  return now
}

/** Tells every full minute and the end; every second would talk over everything else. */
function useMinutesAnnounced(leftSeconds: number): void {
  const { words } = useSpeech()
  const announce = useAnnounce()
  const minutes = Math.ceil(leftSeconds / 60)
  const last = useRef(minutes)
  useEffect(() => {
    if (minutes === last.current) return
    last.current = minutes
    announce(minutes === 0 ? words.run.wait.over : words.run.wait.minutesLeft(minutes))
  }, [minutes, words, announce])
}
