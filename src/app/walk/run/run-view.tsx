import { useEffect, useState } from 'react'
import type { AnswerId, StepId } from '../../../guide/ids.ts'
import { findStep } from '../../../guide/read-flow.ts'
import type { Reading } from '../../../guide/reading.ts'
import { findStepWords } from '../../../guide/step-words.ts'
import { UnreachableError } from '../../../guide/unreachable.ts'
import type { OpenStore } from '../../device/use-store.ts'
import { Action } from '../../ui/action.tsx'
import { singlePress } from '../../ui/single-press.ts'
import { useSpeech } from '../../ui/speech.tsx'
import { ResultView } from '../probe/result-view.tsx'
import type { Given } from '../steps/step-view.ts'
import { BrokenRun } from './broken-run.tsx'
import { ContradictionView } from './contradiction-view.tsx'
import { EndView } from './end-view.tsx'
import { RunHead } from './run-head.tsx'
import { useStepHistory } from './step-history.ts'
import { StepScreen } from './step-screen.tsx'
import type { LiveRun } from './use-run.ts'
import { useWalkPlace } from './walk-place.tsx'

type Props = { readonly live: LiveRun; readonly open: OpenStore }

/** A measurement that has just been taken: its result is shown before the next step, and is in the log already. */
type Shown = { readonly step: StepId; readonly reading: Reading }

/** One thing a screen: a result, a contradiction, a step, or the end. */
export function RunView({ live, open }: Props) {
  const { replayed, bundle, add } = live
  const { position } = replayed
  const { words } = useSpeech()
  const [shown, setShown] = useState<Shown | null>(null)
  useStepHistory(live)
  useLanguageNoted(live)

  const give = (step: StepId, { answer, ...rest }: Given) => {
    document.documentElement.dataset['stepWay'] = 'forward'
    if (rest.reading !== undefined) setShown({ step, reading: rest.reading })
    add({ type: 'answered', step, answer, ...rest })
  }
  const retake = (step: StepId, reading: Reading) => {
    add({ type: 'went-back', to: step })
    add({ type: 'answered', step, answer: reading.level as AnswerId, reading })
    setShown({ step, reading })
  }
  if (shown !== null && replayed.path.at(-1)?.step === shown.step) {
    return (
      <ResultView
        live={live}
        head={<RunHead live={live} />}
        {...shown}
        onTaken={(reading) => retake(shown.step, reading)}
        next={
          <Action kind="lit" onClick={singlePress(() => setShown(null))}>
            {words.probe.next}
          </Action>
        }
      />
    )
  }
  switch (position.kind) {
    case 'broken':
      return <BrokenRun open={open} />
    case 'contradiction':
      return <ContradictionView live={live} contradiction={position.contradiction} />
    case 'ended':
      return <EndView live={live} outcome={position.outcome} open={open} />
    case 'step':
    case 'waiting': {
      const step = findStep(bundle.flow, position.step)
      const own = findStepWords(bundle.words, position.step)
      if (step === null || own === null) return <BrokenRun open={open} />
      return <StepScreen live={live} open={open} step={step} words={own} give={(given) => give(step.id, given)} />
    }
    default:
      throw new UnreachableError(position)
  }
}

/** A run that goes on in another language says so in its log; at the desk it stays the caller's, whatever the agent reads. */
function useLanguageNoted({ replayed, bundle, add }: LiveRun): void {
  const { language } = bundle.words
  const noted = replayed.language
  const own = useWalkPlace().desk === null
  useEffect(() => {
    if (own && noted !== null && noted !== language) add({ type: 'language-changed', language })
  }, [own, noted, language, add])
}
