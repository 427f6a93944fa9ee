import { useEffect } from 'react'
import { useParams } from 'react-router'
import type { RunId } from '../../../guide/ids.ts'
import { UnreachableError } from '../../../guide/unreachable.ts'
import { Action, actionClass } from '../../ui/action.tsx'
import { CallBar } from '../../ui/call-bar.tsx'
import { Frame } from '../../ui/frame.tsx'
import { useSpeech } from '../../ui/speech.tsx'
import { TopBar } from '../../ui/top-bar.tsx'
import { Way } from '../../ui/way.tsx'
import { NothingHere } from '../nothing-here.tsx'
import { ExportAction, StoreNoticeOf } from '../store-notice.tsx'
import type { OpenStore } from '../use-store.ts'
import { RunView } from './run-view.tsx'
import { useRun } from './use-run.ts'

/** `/run/:run`: wherever the person stands in it. */
export function RunScreen() {
  const { run = '' } = useParams()
  return <Opened key={run} run={run as RunId} />
}

function Opened({ run }: { readonly run: RunId }) {
  const state = useRun(run)
  const { words } = useSpeech()
  switch (state.kind) {
    case 'opening':
      return <Opening open={state.open} />
    case 'missing':
      return <NothingHere title={words.run.missing.title} hint={words.run.missing.hint} />
    case 'no-guide':
      return <NoGuide open={state.open} retry={state.retry} />
    case 'ready':
      return <RunView live={state.live} open={state.open} />
    default:
      throw new UnreachableError(state)
  }
}

/** Nothing to see for the blink that it takes; words only for whom it takes longer. */
function Opening({ open }: { readonly open: OpenStore }) {
  const { words } = useSpeech()
  return (
    <Frame head={<TopBar />} foot={<CallBar />}>
      <div className="plain-screen">
        <p className="appears-late" role="status">
          {words.keeping.storage.opening}
        </p>
        <StoreNoticeOf open={open} />
      </div>
    </Frame>
  )
}

function NoGuide({ open, retry }: { readonly open: OpenStore; readonly retry: () => void }) {
  const { words } = useSpeech()
  const say = words.run.broken
  useEffect(() => {
    const timer = setInterval(retry, 15_000)
    return () => clearInterval(timer)
  }, [retry])
  return (
    <Frame head={<TopBar />} foot={<CallBar />}>
      <div className="plain-screen">
        <h1>{say.bundleMissing}</h1>
        <p>{say.bundleMissingHint}</p>
        <p>{words.home.start.notLoadedHint}</p>
        <div className="plain-screen-go">
          <Action kind="lit" onClick={retry}>
            {words.home.start.again}
          </Action>
          {open.store !== null && <ExportAction store={open.store} />}
          <Way className={actionClass('quiet')} to="/" backwards>
            {words.home.toHome}
          </Way>
        </div>
      </div>
    </Frame>
  )
}
