import { useState } from 'react'
import { forgetAll } from '../device/forget-all.ts'
import { useServices } from '../device/services.tsx'
import { StoreNoticeOf } from '../device/store-notice.tsx'
import { useDueRuns } from '../device/use-due-runs.ts'
import { useStore } from '../device/use-store.ts'
import { actionClass } from '../ui/action.tsx'
import { CallBar } from '../ui/call-bar.tsx'
import { ConfirmedAction } from '../ui/confirmed-action.tsx'
import { LineSign } from '../ui/line-sign.tsx'
import { PlainScreen } from '../ui/plain-screen.tsx'
import { useProvider } from '../ui/provider-context.tsx'
import { useSpeech } from '../ui/speech.tsx'
import { BackBar } from '../ui/top-bar.tsx'
import { useGo } from '../ui/use-go.ts'
import { Way } from '../ui/way.tsx'
import { OutgoingFiles } from './intake/outgoing-files.tsx'
import { RunCard } from './run-card.tsx'
import { useRuns } from './use-runs.ts'

/** Everything that was begun on this device, and the ways to be rid of it. */
export function RunsScreen() {
  const { words } = useSpeech()
  const say = words.keeping.runs
  const open = useStore()
  const runs = useRuns(open)
  const due = useDueRuns(open)
  const keepDays = useProvider()?.keepDays
  return (
    <PlainScreen place="runs" title={say.title} head={<BackBar to="/" label={words.home.toHome} />} foot={<CallBar />}>
      <StoreNoticeOf open={open} />
      {runs !== null && runs.length === 0 && (
        <>
          <LineSign kind="empty" />
          <p>
            <strong>{say.empty}</strong> {say.emptyHint}
          </p>
          <Way className={actionClass('lit')} to="/" backwards>
            {words.home.toHome}
          </Way>
        </>
      )}
      {runs !== null && runs.length > 0 && open.store !== null && (
        <>
          <ul className="run-cards">
            {runs.map((run) => (
              <RunCard key={run.run} run={run} open={open} goesAt={due.get(run.run) ?? null} />
            ))}
          </ul>
          <OutgoingFiles store={open.store} run={null} />
          {keepDays !== undefined && <p className="run-card-begun">{say.goesBy(keepDays)}</p>}
          <Leave />
        </>
      )}
    </PlainScreen>
  )
}

/** For a borrowed phone: nothing stays, and the last screen shows nothing. */
function Leave() {
  const { words } = useSpeech()
  const say = words.keeping.runs
  const services = useServices()
  const go = useGo()
  const [busy, setBusy] = useState(false)
  const leave = async () => {
    setBusy(true)
    const everything = await forgetAll(services)
    go(everything ? '/left' : '/left?partly', { replace: true })
  }
  return (
    <section className="plain-screen-section" aria-labelledby="borrowed">
      <h2 id="borrowed">{say.borrowed}</h2>
      <p>{say.leaveHint}</p>
      <ConfirmedAction label={say.leave} question={say.removeSure} yes={say.leaveYes} busy={busy} onYes={leave} />
    </section>
  )
}
