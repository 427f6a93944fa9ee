import { useEffect } from 'react'
import { ExportAction, StoreNoticeOf } from '../../device/store-notice.tsx'
import type { OpenStore } from '../../device/use-store.ts'
import { Action, actionClass } from '../../ui/action.tsx'
import { CallBar } from '../../ui/call-bar.tsx'
import { Frame } from '../../ui/frame.tsx'
import { LineSign } from '../../ui/line-sign.tsx'
import { useSpeech } from '../../ui/speech.tsx'
import { TopBar } from '../../ui/top-bar.tsx'
import { useArrival } from '../../ui/use-arrival.ts'
import { useTitle } from '../../ui/use-title.ts'
import { Way } from '../../ui/way.tsx'
import '../../ui/moment-screen.css'
import '../../ui/plain-screen.css'
import './step-screen.css'

/** Nothing to see for the blink that it takes; words only for whom it takes longer. */
export function Opening({ open }: { readonly open: OpenStore }) {
  const { words } = useSpeech()
  return (
    <Frame head={<TopBar />} foot={<CallBar />}>
      <div className="plain-screen">
        <p className="moment-screen" role="status">
          {words.keeping.storage.opening}
        </p>
        <StoreNoticeOf open={open} />
      </div>
    </Frame>
  )
}

/** The run is safe, its guide is not here: it is fetched as soon as that is possible. */
export function NoGuide({ open, retry }: { readonly open: OpenStore; readonly retry: () => void }) {
  const { words } = useSpeech()
  const say = words.run.broken
  const heading = useArrival('no guide')
  useTitle(say.bundleMissing)
  useEffect(() => {
    const timer = setInterval(retry, 15_000)
    return () => clearInterval(timer)
  }, [retry])
  return (
    <Frame head={<TopBar />} foot={<CallBar />}>
      <div className="plain-screen">
        <LineSign kind="cut" />
        <h1 ref={heading} tabIndex={-1}>
          {say.bundleMissing}
        </h1>
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
