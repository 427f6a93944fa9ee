import { actionClass } from './action.tsx'
import { CallBar } from './call-bar.tsx'
import { Frame } from './frame.tsx'
import { LineSign } from './line-sign.tsx'
import { useSpeech } from './speech.tsx'
import { TopBar } from './top-bar.tsx'
import { useArrival } from './use-arrival.ts'
import { useTitle } from './use-title.ts'
import { Way } from './way.tsx'
import './plain-screen.css'

/** An address behind which there is nothing; it says so, and where to go on. */
export function NothingHere({ title, hint }: { readonly title: string; readonly hint: string }) {
  const { words } = useSpeech()
  const heading = useArrival(title)
  useTitle(title)
  return (
    <Frame head={<TopBar />} foot={<CallBar />}>
      {/* The host has answered as if there were something: it answers every address so. */}
      <meta name="robots" content="noindex" />
      <div className="plain-screen">
        <LineSign kind="cut" />
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p>{hint}</p>
        <div className="plain-screen-go">
          <Way className={actionClass('lit')} to="/" backwards>
            {words.home.toHome}
          </Way>
        </div>
      </div>
    </Frame>
  )
}

export function NotFoundScreen() {
  const { notFound } = useSpeech().words.keeping
  return <NothingHere title={notFound.title} hint={notFound.hint} />
}
