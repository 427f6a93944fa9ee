import type { Attempt } from '../../../engine/attempt.ts'
import { Action, actionClass } from '../../ui/action.tsx'
import { singlePress } from '../../ui/single-press.ts'
import { useSpeech } from '../../ui/speech.tsx'
import { useArrival } from '../../ui/use-arrival.ts'
import { useTitle } from '../../ui/use-title.ts'
import { Way } from '../../ui/way.tsx'
import { EndSign } from '../../walk/run/end-sign.tsx'
import type { LiveRun } from '../../walk/run/use-run.ts'
import { waitedFor } from './waited-for.ts'
import type { WaitingWords } from './words/waiting-words.ts'
import '../../walk/run/end-view.css'

type Props = { readonly live: LiveRun; readonly attempt: Attempt; readonly say: WaitingWords }

/** What support asked for has helped. The way back to the card stays, in case it has not. */
export function WorksAgain({ live, attempt, say }: Props) {
  const { words, format } = useSpeech()
  const heading = useArrival('works again')
  useTitle(say.fixed)
  const notAfterAll = singlePress(() => live.add({ type: 'came-back', works: false }))
  return (
    <div className="step end end-solved" lang={live.bundle.words.language}>
      <div className="step-asks">
        <EndSign kind="solved" />
        <h1 ref={heading} tabIndex={-1}>
          {say.fixed}
        </h1>
        <p>{say.fixedHint}</p>
        <p>
          {attempt.task !== '' && say.tried(attempt.task)} {say.lasted(format.duration(waitedFor(attempt, Date.now())))}
        </p>
      </div>
      <div className="step-answers">
        <Way className={actionClass('lit')} to="/" backwards>
          {words.run.finished.done}
        </Way>
        <Action onClick={notAfterAll}>{say.notAfterAll}</Action>
      </div>
    </div>
  )
}
