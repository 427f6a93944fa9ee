import { useState } from 'react'
import { findOutcome } from '../../../guide/read-flow.ts'
import { UnreachableError } from '../../../guide/unreachable.ts'
import type { OpenStore } from '../../device/use-store.ts'
import { actionClass } from '../../ui/action.tsx'
import { CallBar } from '../../ui/call-bar.tsx'
import { CallNow } from '../../ui/call-now.tsx'
import { Frame } from '../../ui/frame.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { Department } from '../../ui/opening-hours.ts'
import { useProvider } from '../../ui/provider-context.tsx'
import { useSpeech } from '../../ui/speech.tsx'
import { BackBar } from '../../ui/top-bar.tsx'
import { useArrival } from '../../ui/use-arrival.ts'
import { useTitle } from '../../ui/use-title.ts'
import { Way } from '../../ui/way.tsx'
import { OpenedRun } from '../../walk/run/opened-run.tsx'
import { SavingNotice } from '../../walk/run/saving-notice.tsx'
import { type ShownCode, useCode } from '../../walk/run/use-code.ts'
import type { LiveRun } from '../../walk/run/use-run.ts'
import { PromiseNotice } from '../contacts/promise-notice.tsx'
import { useContacts } from '../contacts/use-contacts.ts'
import { ClaimLists } from './claim-lists.tsx'
import { CodeCard } from './code-card.tsx'
import { CodeReader } from './code-reader.tsx'
import { MoreWays } from './more-ways.tsx'
import { SayFirst } from './say-first.tsx'
import { useWakeLock } from '../../device/use-wake-lock.ts'
import './summary-screen.css'

/** `/run/:run/summary`: the call card. */
export function SummaryScreen() {
  return <OpenedRun show={(live, open) => <CallCard live={live} open={open} />} />
}

function CallCard({ live, open }: { readonly live: LiveRun; readonly open: OpenStore }) {
  const { words } = useSpeech()
  const say = words.summary
  const code = useCode(live, open.store)
  const awake = useWakeLock()
  const contacts = useContacts(open.store)
  const [reading, setReading] = useState(false)
  const heading = useArrival(reading ? 'reading' : 'summary')
  const department = useDepartment(live)
  useTitle(say.title)
  if (reading && code.kind === 'shown') return <CodeReader code={code.code} onDone={() => setReading(false)} />
  const finished = live.replayed.position.kind === 'ended'
  return (
    <Frame
      head={<BackBar to={`/run/${live.run}`} label={say.toRun} />}
      foot={department === null ? <CallBar /> : <CallNow department={department} />}
    >
      <div className="summary" lang={live.bundle.words.language}>
        <h1 ref={heading} tabIndex={-1}>
          {say.title}
        </h1>
        <SavingNotice live={live} open={open} />
        {!finished && (
          <Notice kind="lamp" title={say.notFinished}>
            <Way className={actionClass('plain')} to={`/run/${live.run}`} backwards>
              {say.goOn}
            </Way>
          </Notice>
        )}
        <PromiseNotice />
        <SayFirst
          live={live}
          contacts={contacts?.length ?? 0}
          code={<Code code={code} onRead={() => setReading(true)} />}
        />
        <ClaimLists live={live} />
        <MoreWays live={live} />
        {awake && <p className="summary-awake">{say.awake}</p>}
      </div>
    </Frame>
  )
}

function Code({ code, onRead }: { readonly code: ShownCode; readonly onRead: () => void }) {
  const { words } = useSpeech()
  switch (code.kind) {
    case 'making':
      return null
    case 'none':
      return <p>{words.summary.codeMissing}</p>
    case 'shown':
      return (
        <div className="summary-code">
          <p>{words.summary.codeIntro}</p>
          {code.replaces && <Notice title={words.summary.newCode} />}
          <CodeCard code={code.code} onRead={onRead} />
        </div>
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
