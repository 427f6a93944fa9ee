import { useState } from 'react'
import type { Edge, Step } from '../../guide/flow.ts'
import type { AnswerId } from '../../guide/ids.ts'
import { languages } from '../../guide/language.ts'
import { findStepWords } from '../../guide/step-words.ts'
import { answerLabel } from '../ui/answer-label.ts'
import { TickKey } from '../ui/key.tsx'
import { Lamp, lampOfEvidence } from '../ui/lamp.tsx'
import { useSpeech } from '../ui/speech.tsx'
import { useAuthor } from './author-context.tsx'
import type { OpenGuide } from './open-guide.ts'
import type { WalkProps } from './walk-bar.tsx'
import './answer-ways.css'

type Props = WalkProps & { readonly step: Step }

/** Every answer of a step, in each language, with what it claims and where it leads; pressing one goes there. */
export function AnswerWays({ open, walked, onGo, step }: Props) {
  const { words } = useAuthor()
  const take = (answer: string) => onGo(walked.from, [...walked.answers, answer])
  // Of a `tick`, whose answers are all its subsets, only those that are no subset stand in the list.
  const listed = step.kind === 'tick' ? step.edges.filter(({ answer }) => !isSubset(step, answer)) : step.edges
  return (
    <>
      <h3>{words.place.answers}</h3>
      {step.kind === 'tick' && <Subset key={step.id} open={open} step={step} onTake={take} />}
      <ul className="ways">
        {listed.map((edge) => (
          <li key={edge.answer}>
            <WayOn open={open} step={step} edge={edge} onTake={() => take(edge.answer)} />
          </li>
        ))}
      </ul>
    </>
  )
}

function isSubset(step: Extract<Step, { kind: 'tick' }>, answer: AnswerId): boolean {
  return answer.split('+').every((part) => step.options.some((option) => option === part))
}

type WayProps = { readonly open: OpenGuide; readonly step: Step; readonly edge: Edge; readonly onTake: () => void }

function WayOn({ open, step, edge, onTake }: WayProps) {
  const { words } = useAuthor()
  return (
    <button type="button" className="way-on" onClick={onTake}>
      <span className="way-on-ids">
        <span className="author-id">{edge.answer}</span>
        <span className="author-soft">{words.place.leadsTo}</span>
        <span className="author-id">{edge.to}</span>
      </span>
      {labelsOf(open, step, edge.answer).map(({ language, label }) => (
        <span key={language} lang={language}>
          {label}
        </span>
      ))}
      <Claims open={open} edge={edge} />
    </button>
  )
}

/** What an answer is called in each language; an id that has no words (a level) is not said again. */
function labelsOf(open: OpenGuide, step: Step, answer: AnswerId) {
  return languages.flatMap((language) => {
    const own = findStepWords(open.bundles[language].words, step.id)
    const label = own === null ? answer : answerLabel(answer, own, open.app[language])
    return label === answer ? [] : [{ language, label }]
  })
}

function Claims({ open, edge }: Pick<WayProps, 'open' | 'edge'>) {
  const { words } = useAuthor()
  const { language } = useSpeech()
  const guide = open.bundles[language].words.claims
  return edge.claims.map(({ claim, value, evidence }) => (
    <span key={claim} className="way-on-claim">
      <Lamp kind={lampOfEvidence[value === null ? 'unsure' : evidence]} />
      <span>
        {guide[claim]?.label ?? claim}: {value === null ? words.walk.notSure : (guide[claim]?.values[value] ?? value)}{' '}
        {value !== null && <span className="author-soft">({words.evidence[evidence]})</span>}
      </span>
    </span>
  ))
}

type SubsetProps = {
  readonly open: OpenGuide
  readonly step: Extract<Step, { kind: 'tick' }>
  readonly onTake: (answer: string) => void
}

/** Several of some: where just these lead is shown before anyone goes there. */
function Subset({ open, step, onTake }: SubsetProps) {
  const { words } = useAuthor()
  const { language } = useSpeech()
  const [ticked, setTicked] = useState<ReadonlySet<AnswerId>>(new Set())
  const chosen = step.options.filter((option) => ticked.has(option))
  const edge = step.edges.find(({ answer }) => answer === (chosen.join('+') as AnswerId))
  const own = findStepWords(open.bundles[language].words, step.id)
  const tick = (option: AnswerId, on: boolean) =>
    setTicked(new Set(step.options.filter((each) => (each === option ? on : ticked.has(each)))))
  return (
    <fieldset className="author-section author-screen-only">
      <legend className="author-soft">{words.place.choose}</legend>
      <div className="ways">
        {step.options.map((option) => (
          <TickKey key={option} checked={ticked.has(option)} onChange={(on) => tick(option, on)}>
            {own === null ? option : answerLabel(option, own, open.app[language])}
          </TickKey>
        ))}
      </div>
      <div aria-live="polite">
        {edge !== undefined && <WayOn open={open} step={step} edge={edge} onTake={() => onTake(edge.answer)} />}
      </div>
    </fieldset>
  )
}
