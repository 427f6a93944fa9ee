import { useEffect, useEffectEvent, useId, useState } from 'react'
import type { Answered } from '../../../engine/replayed.ts'
import { type AnswerId, baseStep, UNSURE } from '../../../guide/ids.ts'
import { keepsText, type ReadingLevel, type ValidatorId } from '../../../guide/levels.ts'
import type { MailVerdict } from '../../../knowledge/suspicious-mail/judge.ts'
import { keepPastedText, pastedText } from '../../../store/pasted-texts.ts'
import { Action } from '../../ui/action.tsx'
import { Field } from '../../ui/field.tsx'
import { Keys } from '../../ui/key.tsx'
import { onSubmit } from '../../ui/on-submit.ts'
import { useProvider } from '../../ui/provider-context.tsx'
import { useSpeech } from '../../ui/speech.tsx'
import type { Words } from '../../words/words.ts'
import { useWalkPlace } from '../run/walk-place.tsx'
import { CardScan } from '../scan/card-scan.tsx'
import { AnswerKey, UnsureKey } from './answer-keys.tsx'
import { BoxStep } from './box-step.tsx'
import { ReadControl } from './read-control.tsx'
import { findInReading, type ReadFound, showVerdict } from './read-found.ts'
import { ReadFoundView } from './read-found-view.tsx'
import type { StepView } from './step-view.ts'
import { SuspiciousMailFields } from './suspicious-mail-fields.tsx'
import { typedForLog } from './typed-for-log.ts'
import { mostCharacters } from './typed-kind.ts'
import { understandTyped } from './understand-typed.ts'

/** A number or text: typed or pasted, looked at on this device, and said to be right, wrong, or of which kind. */
export function ReadStep(view: StepView<'read'>) {
  const boxes = useProvider()?.tv.boxes ?? []
  const offersBoxes = view.step.validator === 'box-model' && boxes.length > 0
  return offersBoxes ? <BoxStep {...view} boxes={boxes} /> : <TypedRead {...view} />
}

function TypedRead(view: StepView<'read'>) {
  const { step, words, live, give } = view
  const { words: ours, language } = useSpeech()
  const provider = useProvider()
  // The card is at the caller's end of the line.
  const heard = useWalkPlace().desk !== null
  const last = view.before ?? earlierTry(view)
  const [typed, setTyped] = useState(last?.typed ?? '')
  usePasted(view, (text) => setTyped((now) => (now === '' ? text : now)))
  const [error, setError] = useState<string | null>(() => tryAgain(view, ours))
  const [found, setFound] = useState<ReadFound | null>(null)
  const formId = useId()

  const type = (text: string) => {
    setError(null)
    setFound(null)
    setTyped(text)
  }
  const submit = async () => {
    const text = typed.trim()
    const most = mostCharacters(step.validator)
    if (text === '') return setError(ours.run.read.empty)
    if (text.length > most) return setError(ours.run.read.tooLong(most))
    const understood = await understandTyped(step.validator, text, { live, provider, now: Date.now() }).catch(
      () => null,
    )
    if (understood === null) setError(ours.run.read.failed)
    else {
      if (!keepsText(step.validator)) void keepPastedText(live.settings, live.run, { step: step.id, text })
      show(await findInReading(step, understood, language), understood.level)
    }
  }
  const show = (more: ReadFound | null, level: string) => {
    if (more === null) take(level as AnswerId)
    else setFound(more)
  }
  const take = (answer: AnswerId) => give({ answer, ...typedForLog(step.validator, typed.trim()) })
  const judged = async ({ class: level, reasons }: MailVerdict) =>
    show(await showVerdict({ level, reasons, question: null }, language), level)
  return (
    <div className="read">
      <form className="read" id={formId} noValidate onSubmit={onSubmit(() => void submit())}>
        {step.validator === 'suspicious-mail' ? (
          <SuspiciousMailFields
            value={typed}
            error={error}
            onType={type}
            onVerdict={(verdict) => void judged(verdict)}
          />
        ) : (
          <Field
            label={words.field ?? ours.run.read.label}
            hint={step.validator === 'free-text' ? ours.run.read.keepOut : null}
            error={error}
          >
            {(control) => <ReadControl control={control} validator={step.validator} value={typed} onType={type} />}
          </Field>
        )}
        {step.validator === 'card-number' && !heard && <CardScan onFound={type} />}
      </form>
      {found !== null ? (
        <ReadFoundView found={found} onTake={take} />
      ) : (
        <Keys>
          <Action kind="lit" type="submit" form={formId}>
            {isJudged(step.validator) ? ours.run.read.check : ours.run.next}
          </Action>
          <EmptyKey view={view} />
          <UnsureKey {...view} />
        </Keys>
      )}
    </div>
  )
}

/** Where nothing can be wrong, nothing is checked. */
function isJudged(validator: ValidatorId): boolean {
  return validator !== 'free-text' && validator !== 'deadline' && validator !== 'box-model'
}

/** Levels that say that there is nothing to type. */
const emptyLevels = { deadline: 'none', 'free-text': 'nothing' } as const satisfies {
  readonly [V in ValidatorId]?: ReadingLevel<V>
}

function EmptyKey({ view: { step, before, give } }: { readonly view: StepView<'read'> }) {
  const { words } = useSpeech()
  const { validator } = step
  if (validator !== 'deadline' && validator !== 'free-text') return null
  const answer = emptyLevels[validator] as AnswerId
  return (
    <AnswerKey answer={answer} said={before?.answer === answer} onPress={() => give({ answer })}>
      {validator === 'deadline' ? words.run.read.noDate : words.run.read.nothing}
    </AnswerKey>
  )
}

/** What was typed at the try before, where this step is a retry. */
function earlierTry({ step, live }: StepView<'read'>) {
  const base = baseStep(step.id)
  if (base === step.id) return null
  const wasTyped = ({ answer, typed }: Answered) => (keepsText(step.validator) ? typed !== null : answer !== UNSURE)
  return live.replayed.path.findLast((answered) => baseStep(answered.step) === base && wasTyped(answered)) ?? null
}

/** Texts that the log does not keep come from beside it. */
function usePasted({ step, live }: StepView<'read'>, onFound: (text: string) => void): void {
  const found = useEffectEvent(onFound)
  const { settings, run } = live
  const { id, validator } = step
  useEffect(() => {
    if (keepsText(validator)) return
    let wanted = true
    void pastedText(settings, run, id).then((text) => text !== null && wanted && found(text))
    return () => {
      wanted = false
    }
  }, [settings, run, id, validator])
}

/** Why it is asked again; nothing at the first try, and nothing after going back. */
function tryAgain(view: StepView<'read'>, ours: Words): string | null {
  const last = view.before === null ? earlierTry(view) : null
  if (last === null) return null
  const reasons: Readonly<Record<string, string>> = ours.run.read.level
  return reasons[last.answer] ?? ours.run.read.again
}
