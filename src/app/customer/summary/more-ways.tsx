import { actionClass } from '../../ui/action.tsx'
import { useSpeech } from '../../ui/speech.tsx'
import { Way } from '../../ui/way.tsx'
import type { LiveRun } from '../../walk/run/use-run.ts'
import { HangUp } from '../waiting/hang-up.tsx'
import type { WaitingWords } from '../waiting/words/waiting-words.ts'
import './more-ways.css'

/** What else there is for a call that is more than a call. */
export function MoreWays({ live, waiting }: { readonly live: LiveRun; readonly waiting: WaitingWords }) {
  const { words } = useSpeech()
  const say = words.summary
  return (
    <section className="more-ways">
      <HangUp live={live} say={waiting} />
      <p>{say.fileHint}</p>
      <Way className={actionClass('plain')} to={`/run/${live.run}/file`}>
        {say.file}
      </Way>
      <Way className={actionClass('plain')} to={`/run/${live.run}/voicemail`}>
        {say.voicemail}
      </Way>
      <Way className={actionClass('plain')} to="/contacts">
        {say.noteCall}
      </Way>
    </section>
  )
}
