import { CallBar } from '../ui/call-bar.tsx'
import { Frame } from '../ui/frame.tsx'
import { useSpeech } from '../ui/speech.tsx'
import { TopBar } from '../ui/top-bar.tsx'
import './moment-screen.css'

/** While a screen's code is fetched: nothing for the blink that it mostly takes, then a word. The number is there. */
export function MomentScreen() {
  const { words } = useSpeech()
  return (
    <Frame head={<TopBar />} foot={<CallBar />}>
      <p className="moment-screen" role="status">
        {words.home.start.beginning}
      </p>
    </Frame>
  )
}
