import type { Answered } from '../../engine/replayed.ts'
import type { GuideBundle } from '../../guide/bundle.ts'
import type { AnswerId, StepId } from '../../guide/ids.ts'
import { edgesFrom, isOutcome, nodesAlong } from '../../guide/read-flow.ts'
import { Field } from '../ui/field.tsx'
import { useAgent } from './agent-context.tsx'
import { caseSpeech } from './case-speech.ts'

type Props = {
  readonly bundle: GuideBundle
  readonly entry: StepId
  /** The answers that are known, from the entry on. */
  readonly answers: readonly AnswerId[]
  readonly onChange: (answers: readonly AnswerId[]) => void
}

/** What the caller has said already, step by step: the customer's guide goes on after it. */
export function KnownAnswersField({ bundle, entry, answers, onChange }: Props) {
  const { words } = useAgent()
  const { flow } = bundle
  const speech = caseSpeech(bundle, words)
  const nodes = nodesAlong(flow, { entry, answers }) ?? [entry]
  const steps = nodes.filter((node): node is StepId => !isOutcome(flow, node))
  return (
    <details className="known-answers" open={answers.length > 0 || undefined}>
      <summary>{words.compose.known(answers.length)}</summary>
      <p className="case-hint">{words.compose.knownHint}</p>
      {steps.map((step, place) => (
        <Field key={step} label={speech.step(step)} hint={speech.question(step)}>
          {(control) => (
            <select
              {...control}
              value={answers[place] ?? ''}
              onChange={({ currentTarget: { value } }) => {
                const before = answers.slice(0, place)
                onChange(value === '' ? before : [...before, value as AnswerId])
              }}
            >
              <option value="">{words.compose.notKnown}</option>
              {edgesFrom(flow, step).map(({ answer }) => (
                <option key={answer} value={answer}>
                  {speech.answer(bare(step, answer))}
                </option>
              ))}
            </select>
          )}
        </Field>
      ))}
    </details>
  )
}

function bare(step: StepId, answer: AnswerId): Answered {
  const nothing = { at: null, seq: null, typed: null, reading: null, photo: null, wait: null, prefilled: false }
  return { step, answer, level: answer, ...nothing }
}
