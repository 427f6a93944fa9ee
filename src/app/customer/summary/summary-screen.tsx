import { useState } from 'react'
import type { Attempt } from '../../../engine/attempt.ts'
import { findOutcome } from '../../../guide/read-flow.ts'
import { UnreachableError } from '../../../guide/unreachable.ts'
import type { OpenStore } from '../../device/use-store.ts'
import { useWakeLock } from '../../device/use-wake-lock.ts'
import { actionClass } from '../../ui/action.tsx'
import { CallBar, CallLine } from '../../ui/call-bar.tsx'
import { CallNow } from '../../ui/call-now.tsx'
import { Frame } from '../../ui/frame.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { Department } from '../../ui/opening-hours.ts'
import { useProvider } from '../../ui/provider-context.tsx'
import { useSpeech } from '../../ui/speech.tsx'
import { BackBar } from '../../ui/top-bar.tsx'
import { useArrival } from '../../ui/use-arrival.ts'
import { useLoadedWords } from '../../ui/use-loaded-words.ts'
import { useTitle } from '../../ui/use-title.ts'
import { Way } from '../../ui/way.tsx'
import { MeasureAgain } from '../../walk/probe/measure-again.tsx'
import { RetestLines } from '../../walk/probe/retest-lines.tsx'
import { OpenedRun } from '../../walk/run/opened-run.tsx'
import { Opening } from '../../walk/run/run-states.tsx'
import { SavingNotice } from '../../walk/run/saving-notice.tsx'
import { type ShownCode, useCode } from '../../walk/run/use-code.ts'
import type { LiveRun } from '../../walk/run/use-run.ts'
import { PromiseNotice } from '../contacts/promise-notice.tsx'
import { useContacts } from '../contacts/use-contacts.ts'
import { type Caller, useKeptCaller } from '../file/use-caller.ts'
import { WaitingView } from '../waiting/waiting-view.tsx'
import { loadWaitingWords } from '../waiting/words/load-waiting-words.ts'
import type { WaitingWords } from '../waiting/words/waiting-words.ts'
import { WorksAgain } from '../waiting/works-again.tsx'
import { ClaimLists } from './claim-lists.tsx'
import { CODE_PLACE, CodeCard, CodeWays } from './code-card.tsx'
import { CodeReader } from './code-reader.tsx'
import { Matters } from './matters.tsx'
import { MoreWays } from './more-ways.tsx'
import { SayFirst } from './say-first.tsx'
import './summary-screen.css'

/** `/run/:run/summary`: the call card; between two calls, what is being tried. */
export function SummaryScreen() {
  return <OpenedRun show={(live, open) => <Summary live={live} open={open} />} />
}

type Props = { readonly live: LiveRun; readonly open: OpenStore }

function Summary({ live, open }: Props) {
  const attempt = live.replayed.attempts.at(-1)
  const between = attempt !== undefined && attempt.end?.works !== false
  return between ? <BetweenCalls live={live} attempt={attempt} open={open} /> : <CallCard live={live} open={open} />
}

function BetweenCalls({ live, attempt, open }: Props & { readonly attempt: Attempt }) {
  const { words } = useSpeech()
  const say = useLoadedWords(loadWaitingWords)
  const Shown = attempt.end === null ? WaitingView : WorksAgain
  return (
    <Frame head={<BackBar to="/" label={words.home.toHome} />} foot={<CallBarOf department={useDepartment(live)} />}>
      <SavingNotice live={live} open={open} />
      {say !== null && <Shown live={live} attempt={attempt} say={say} />}
    </Frame>
  )
}

/** All of it at once: nothing moves that a finger is already on its way to. */
function CallCard({ live, open }: Props) {
  const code = useCode(live, open.store)
  const contacts = useContacts(open.store)
  const caller = useKeptCaller(open.store)
  const waiting = useLoadedWords(loadWaitingWords)
  if (code.kind === 'making' || contacts === null || caller === undefined || waiting === null)
    return <Opening open={open} />
  return <WholeCard {...{ live, open, code, caller, waiting }} contacts={contacts.length} />
}

type CardProps = Props & {
  readonly code: Exclude<ShownCode, { kind: 'making' }>
  readonly caller: Caller | null
  readonly contacts: number
  readonly waiting: WaitingWords
}

function WholeCard({ live, open, code, caller, contacts, waiting }: CardProps) {
  const { words } = useSpeech()
  const say = words.summary
  const awake = useWakeLock()
  const [reading, setReading] = useState(false)
  const heading = useArrival(reading ? 'reading' : 'summary')
  const department = useDepartment(live)
  useTitle(say.title)
  if (reading && code.kind === 'shown') return <CodeReader code={code.code} onDone={() => setReading(false)} />
  return (
    <Frame head={<BackBar to={`/run/${live.run}`} label={say.toRun} />} foot={<CallFoot live={live} />}>
      <div className="summary" lang={live.bundle.words.language}>
        <div className="summary-title">
          <h1 ref={heading} tabIndex={-1}>
            {say.title}
          </h1>
          <p className="summary-ahead">
            {code.kind === 'shown' && <a href={`#${CODE_PLACE}`}>{say.sayCode}</a>}
            {department !== null && <a href={`tel:${department.phone}`}>{words.contact.call}</a>}
          </p>
        </div>
        <SavingNotice live={live} open={open} />
        <Matters live={live} />
        <SayFirst
          live={live}
          caller={caller}
          contacts={contacts}
          code={<Code code={code} />}
          hasCode={code.kind === 'shown'}
        />
        {code.kind === 'shown' && <CodeWays code={code.code} onRead={() => setReading(true)} />}
        {live.replayed.position.kind !== 'ended' && (
          <Notice kind="lamp" title={say.notFinished}>
            <Way className={actionClass('plain')} to={`/run/${live.run}`} backwards>
              {say.goOn}
            </Way>
          </Notice>
        )}
        <PromiseNotice />
        <MoreWays live={live} waiting={waiting} />
        <ClaimLists live={live} />
        <RetestLines live={live} />
        <MeasureAgain live={live} />
        {awake && <p className="summary-awake">{say.awake}</p>}
      </div>
    </Frame>
  )
}

/** The number without its light: the one strong action is another here. */
function CallBarOf({ department }: { readonly department: Department | null }) {
  return department === null ? <CallBar /> : <CallLine department={department} />
}

/** The number to dial: the outcome's own department, else the one that answers for all. */
function CallFoot({ live }: { readonly live: LiveRun }) {
  const department = useDepartment(live)
  return department === null ? <CallBar /> : <CallNow department={department} />
}

function Code({ code }: Pick<CardProps, 'code'>) {
  const { words } = useSpeech()
  switch (code.kind) {
    case 'none':
      return <p>{words.summary.codeMissing}</p>
    case 'shown':
      return (
        <>
          <CodeCard code={code.code} />
          {code.replaces && <Notice title={words.summary.newCode} />}
        </>
      )
    default:
      throw new UnreachableError(code)
  }
}

/** Whom to call: the outcome's own department, else the one that answers for all. */
function useDepartment({ bundle, replayed }: LiveRun): Department | null {
  const departments = useProvider()?.departments
  if (departments === undefined) return null
  const { position } = replayed
  const outcome = position.kind === 'ended' ? findOutcome(bundle.flow, position.outcome) : null
  const key = outcome?.result.kind === 'call' ? outcome.result.department : 'support'
  const known: Readonly<Record<string, Department>> = departments
  return known[key] ?? departments.support
}
