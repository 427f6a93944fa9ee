import type { OutcomeId } from '../../../guide/ids.ts'
import { findOutcome } from '../../../guide/read-flow.ts'
import { UnreachableError } from '../../../guide/unreachable.ts'
import type { OutcomeWords } from '../../../guide/words.ts'
import { forgetBegun } from '../../device/place-for-begun.ts'
import type { OpenStore } from '../../device/use-store.ts'
import { Action, actionClass } from '../../ui/action.tsx'
import { Drawing } from '../../ui/drawing.tsx'
import { Frame } from '../../ui/frame.tsx'
import { RichText } from '../../ui/rich-text.tsx'
import { singlePress } from '../../ui/single-press.ts'
import { useSpeech } from '../../ui/speech.tsx'
import { useArrival } from '../../ui/use-arrival.ts'
import { useGo } from '../../ui/use-go.ts'
import { useTitle } from '../../ui/use-title.ts'
import { Way } from '../../ui/way.tsx'
import { MeasureAgain } from '../probe/measure-again.tsx'
import { BrokenRun } from './broken-run.tsx'
import { EndSign } from './end-sign.tsx'
import { goBack } from './go-back.ts'
import { RunHead } from './run-head.tsx'
import { SavingNotice } from './saving-notice.tsx'
import type { LiveRun } from './use-run.ts'
import { useWalkPlace } from './walk-place.tsx'
import './end-view.css'

type Props = { readonly live: LiveRun; readonly open: OpenStore }

/** Where a run ends: it works again, the call is prepared, or there is nothing to call about. */
export function EndView({ live, open, outcome: id }: Props & { readonly outcome: OutcomeId }) {
  const { words } = useSpeech()
  const outcome = findOutcome(live.bundle.flow, id)
  const own: OutcomeWords | undefined = live.bundle.words.outcomes[id]
  const heading = useArrival(`end ${id}`)
  useTitle(own?.title ?? words.run.finished.solved)
  if (outcome === null || own === undefined) return <BrokenRun open={open} />
  const solved = outcome.result.kind === 'solved'
  return (
    <Frame head={<RunHead live={live} />}>
      <article className={`step end ${solved ? 'end-solved' : ''}`} key={id} lang={live.bundle.words.language}>
        <div className="step-asks">
          <EndSign kind={outcome.result.kind} />
          <h1 ref={heading} tabIndex={-1}>
            {own.title}
          </h1>
          {solved && <Effort live={live} />}
          <SavingNotice live={live} open={open} />
          {outcome.pictures.map((picture) => (
            <Drawing
              key={picture}
              source={live.bundle.pictures[picture] ?? ''}
              text={live.bundle.words.pictures[picture] ?? ''}
            />
          ))}
          <RichText blocks={own.body} />
        </div>
        <div className="step-answers">
          <Ways live={live} open={open} kind={outcome.result.kind} />
          <MeasureAgain live={live} />
        </div>
      </article>
    </Frame>
  )
}

function Effort({ live }: { readonly live: LiveRun }) {
  const { words, format } = useSpeech()
  const { path, elapsedMs, begun } = live.replayed
  const say = words.run.finished
  return (
    <p className="end-proud">
      {begun?.walkedBy !== 'agent' && <strong>{say.solvedHint}</strong>}
      {elapsedMs !== null && elapsedMs > 0 && (
        <span> {say.solvedSteps(path.length, format.duration(Math.max(60, Math.round(elapsedMs / 60_000) * 60)))}</span>
      )}
    </p>
  )
}

type WaysProps = Props & { readonly kind: 'solved' | 'call' | 'advice' }

function Ways({ live, open, kind }: WaysProps) {
  const { words } = useSpeech()
  const say = words.run.finished
  const place = useWalkPlace()
  const summary = place.summary(live.run)
  if (place.desk !== null) return <ToSummary live={live} solved={kind === 'solved'} />
  switch (kind) {
    case 'solved':
      return (
        <>
          <Way className={actionClass('lit')} to="/" backwards>
            {say.done}
          </Way>
          <Action onClick={singlePress(() => goBack(live))}>{say.notYet}</Action>
          <Forget live={live} open={open} />
        </>
      )
    case 'call':
      return (
        <>
          <p className="end-hint">{say.callHint}</p>
          <Way className={actionClass('lit')} to={summary}>
            {say.call}
          </Way>
        </>
      )
    case 'advice':
      return (
        <>
          <Way className={actionClass('lit')} to="/" backwards>
            {say.advice}
          </Way>
          <Way className={actionClass('plain')} to={summary}>
            {say.adviceCall}
          </Way>
        </>
      )
    default:
      throw new UnreachableError(kind)
  }
}

/** Whoever walked with a caller goes on with the case, however it ended. */
function ToSummary({ live, solved }: { readonly live: LiveRun; readonly solved: boolean }) {
  const { words } = useSpeech()
  const { summary, desk } = useWalkPlace()
  return (
    <>
      <Way className={actionClass('lit')} to={summary(live.run)}>
        {desk?.words.toCase}
      </Way>
      {solved && <Action onClick={singlePress(() => goBack(live))}>{words.run.finished.notYet}</Action>}
    </>
  )
}

/** What is solved need not stay. */
function Forget({ live, open }: Props) {
  const { words } = useSpeech()
  const go = useGo()
  const forget = async () => {
    await open.store?.remove(live.run)
    forgetBegun(live.run)
    go('/', { backwards: true, replace: true })
  }
  return (
    <Action kind="quiet" onClick={singlePress(() => void forget())}>
      {words.run.finished.forget}
    </Action>
  )
}
