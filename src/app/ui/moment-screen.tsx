import { CallBar } from './call-bar.tsx'
import { Frame } from './frame.tsx'
import { useSpeech } from './speech.tsx'
import { TopBar } from './top-bar.tsx'
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
