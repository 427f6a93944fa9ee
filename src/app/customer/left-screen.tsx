import { useLocation } from 'react-router'
import { actionClass } from '../ui/action.tsx'
import { CallBar } from '../ui/call-bar.tsx'
import { Frame } from '../ui/frame.tsx'
import { LineSign } from '../ui/line-sign.tsx'
import { Notice } from '../ui/notice.tsx'
import { useSpeech } from '../ui/speech.tsx'
import { TopBar } from '../ui/top-bar.tsx'
import { useArrival } from '../ui/use-arrival.ts'
import { useTitle } from '../ui/use-title.ts'
import { Way } from '../ui/way.tsx'
import '../ui/plain-screen.css'

/** The last screen on a borrowed phone: safe to leave open. */
export function LeftScreen() {
  const { words } = useSpeech()
  const say = words.keeping.left
  const partly = useLocation().search === '?partly'
  const title = partly ? say.partly : say.title
  const heading = useArrival('left')
  useTitle(title)
  return (
    <Frame head={<TopBar />} foot={<CallBar />}>
      <div className="plain-screen">
        <LineSign kind={partly ? 'cut' : 'lit'} />
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {partly ? <Notice kind="bad" title={say.partlyHint} /> : <p>{say.hint}</p>}
        <div className="plain-screen-go">
          <Way className={actionClass('quiet')} to="/">
            {say.again}
          </Way>
        </div>
      </div>
    </Frame>
  )
}
