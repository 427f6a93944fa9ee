import type { Step } from '../../guide/flow.ts'
import { type AnswerId, UNSURE } from '../../guide/ids.ts'
import { keepsText } from '../../guide/levels.ts'
import { UnreachableError } from '../../guide/unreachable.ts'
import type { StepWords } from '../../guide/words.ts'
import { Action, type ActionKind } from '../ui/action.tsx'
import { answerLabel } from '../ui/answer-label.ts'
import { Field } from '../ui/field.tsx'
import { Key, Keys, TickKey } from '../ui/key.tsx'
import { useSpeech } from '../ui/speech.tsx'

type Props = {
  readonly step: Step
  readonly words: StepWords
  /** SVG source of the drawing on an answer. */
  readonly pictureOf: (answer: AnswerId) => string | undefined
}

/** The answers as the customer has them, to look at: none of them can be pressed here, the author's list has them all. */
export function AnswersPreview(props: Props) {
  return (
    <div inert>
      <Keys>
        <Answers {...props} />
      </Keys>
    </div>
  )
}

function Answers({ step, words, pictureOf }: Props) {
  const { words: app } = useSpeech()
  const label = (answer: string) => answerLabel(answer as AnswerId, words, app)
  const unsure = step.edges.some(({ answer }) => answer === UNSURE) ? (
    <Answer answer={UNSURE} text={label(UNSURE)} />
  ) : null
  switch (step.kind) {
    case 'tell':
      return <Pressed kind="lit">{label(step.edges[0]?.answer ?? 'next')}</Pressed>
    case 'do':
    case 'ask':
      return step.edges.map(({ answer }, place) =>
        step.kind === 'do' && place === 0 && answer === ('done' as AnswerId) ? (
          <Pressed key={answer} kind="lit">
            {label(answer)}
          </Pressed>
        ) : (
          <Answer key={answer} answer={answer} text={label(answer)} picture={pictureOf(answer)} />
        ),
      )
    case 'tick':
      return (
        <>
          <p className="preview-hint">{app.run.tick.hint}</p>
          {step.options.map((option) => (
            <TickKey key={option} checked={false} picture={pictureOf(option)} onChange={nothing}>
              {label(option)}
            </TickKey>
          ))}
          <Pressed kind="lit">{app.run.next}</Pressed>
          <Answer answer={'none' as AnswerId} text={label('none')} />
          {unsure}
        </>
      )
    case 'read':
      return (
        <>
          <ReadPreview step={step} words={words} />
          {unsure}
        </>
      )
    case 'measure':
      return <Pressed kind="lit">{app.probe.begin}</Pressed>
    case 'wait':
      return (
        <>
          <Pressed kind="lit">{app.run.wait.begin}</Pressed>
          <Pressed kind="quiet">{label('cut-short')}</Pressed>
        </>
      )
    case 'guard':
      return (
        <>
          <p className="preview-hint">
            <strong>{app.run.guard.first}.</strong> {app.run.guard.hint}
          </p>
          {step.save.map((thing) => (
            <TickKey key={thing} checked={false} onChange={nothing}>
              {label(thing)}
            </TickKey>
          ))}
          <Pressed kind="lit">{label('saved')}</Pressed>
          <Answer answer={'refused' as AnswerId} text={label('refused')} />
          {unsure}
        </>
      )
    case 'show':
      return (
        <>
          <Pressed kind="lit">{app.run.show.take}</Pressed>
          <p className="preview-hint">{app.run.show.stays}</p>
          <Pressed kind="quiet">{label('skipped')}</Pressed>
        </>
      )
    default:
      throw new UnreachableError(step)
  }
}

type ReadProps = { readonly step: Extract<Step, { kind: 'read' }>; readonly words: StepWords }

function ReadPreview({ step: { validator }, words }: ReadProps) {
  const { words: app } = useSpeech()
  const isLong = validator === 'free-text' || !keepsText(validator)
  const isDate = validator === 'deadline' || validator === 'shown-date'
  return (
    <>
      <Field label={words.field ?? app.run.read.label}>
        {(control) =>
          isLong ? (
            <textarea {...control} rows={4} readOnly />
          ) : (
            <input {...control} type={isDate ? 'date' : 'text'} readOnly />
          )
        }
      </Field>
      <Pressed kind="lit">
        {validator === 'free-text' || validator === 'deadline' ? app.run.next : app.run.read.check}
      </Pressed>
      {validator === 'deadline' && <Answer answer={'none' as AnswerId} text={app.run.read.noDate} />}
      {validator === 'free-text' && <Answer answer={'nothing' as AnswerId} text={app.run.read.nothing} />}
    </>
  )
}

type AnswerProps = { readonly answer: AnswerId; readonly text: string; readonly picture?: string | undefined }

function Answer({ answer, text, picture }: AnswerProps) {
  return (
    <Key lamp={answer === UNSURE ? 'asking' : 'off'} picture={picture} onPress={nothing}>
      {text}
    </Key>
  )
}

function Pressed({ kind, children }: { readonly kind: ActionKind; readonly children: string }) {
  return (
    <Action kind={kind} onClick={nothing}>
      {children}
    </Action>
  )
}

const nothing = () => {}
