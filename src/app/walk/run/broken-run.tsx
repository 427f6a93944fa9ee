import { ExportAction, StoreNoticeOf } from '../../device/store-notice.tsx'
import type { OpenStore } from '../../device/use-store.ts'
import { actionClass } from '../../ui/action.tsx'
import { CallBar } from '../../ui/call-bar.tsx'
import { Frame } from '../../ui/frame.tsx'
import { LineSign } from '../../ui/line-sign.tsx'
import { useSpeech } from '../../ui/speech.tsx'
import { TopBar } from '../../ui/top-bar.tsx'
import { useArrival } from '../../ui/use-arrival.ts'
import { useTitle } from '../../ui/use-title.ts'
import { Way } from '../../ui/way.tsx'

/** A log that cannot be replayed: what is there can be saved, and the topic begun anew. */
export function BrokenRun({ open }: { readonly open: OpenStore }) {
  const { words } = useSpeech()
  const heading = useArrival('broken')
  useTitle(words.run.broken.title)
  return (
    <Frame head={<TopBar />} foot={<CallBar />}>
      <div className="plain-screen">
        <LineSign kind="cut" />
        <h1 ref={heading} tabIndex={-1}>
          {words.run.broken.title}
        </h1>
        <p>{words.run.broken.hint}</p>
        <StoreNoticeOf open={open} />
        <div className="plain-screen-go">
          <Way className={actionClass('lit')} to="/" backwards>
            {words.home.toHome}
          </Way>
          {open.store !== null && <ExportAction store={open.store} />}
        </div>
      </div>
    </Frame>
  )
}
