import type { StoredCase } from '../../store/stored-case.ts'
import { Action } from '../ui/action.tsx'
import { useSpeech } from '../ui/speech.tsx'
import { useGo } from '../ui/use-go.ts'
import { useAgent } from './agent-context.tsx'
import type { Case } from './opened-code.ts'
import { beginAtDesk } from './walk/begin-at-desk.ts'
import { knownFrom } from './walk/known-from.ts'

type Props = { readonly shown: Case; readonly known: StoredCase | null }

/** The same run from here on, together with the caller: what is known counts as only said, as does what is heard now. */
export function GoOnTogether({ shown, known }: Props) {
  const { desk, words } = useAgent()
  const { language: own } = useSpeech()
  const go = useGo()
  if (shown.summary.end.kind === 'broken') return null
  const begin = async () => {
    const { bundle, code, replayed } = shown
    const language = known?.language ?? replayed.language ?? own
    const stored = known
    const run = await beginAtDesk(desk, {
      bundle,
      language,
      step: null,
      reference: stored?.reference ?? replayed.begun?.link?.caseReference ?? null,
      known: knownFrom(shown),
      codes: code === null ? [] : [code.text],
      stored,
    })
    go(`/agent/run/${run}`)
  }
  return (
    <section className="case-part">
      <h3 className="case-label">{words.walk.together}</h3>
      <Action kind="lit" onClick={() => void begin()}>
        {shown.summary.end.kind === 'unfinished' ? words.walk.goOn : words.walk.lookAgain}
      </Action>
      <p className="case-hint">{words.walk.togetherHint}</p>
    </section>
  )
}
