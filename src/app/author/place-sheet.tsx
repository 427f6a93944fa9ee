import { useEffect, useRef, useState } from 'react'
import type { BoxTrait } from '../../guide/box-traits.ts'
import type { Outcome, Step } from '../../guide/flow.ts'
import { baseStep, type StepId } from '../../guide/ids.ts'
import { type Language, languages } from '../../guide/language.ts'
import { findOutcome, findStep } from '../../guide/read-flow.ts'
import { findStepWords } from '../../guide/step-words.ts'
import { useProvider } from '../ui/provider-context.tsx'
import { useSpeech } from '../ui/speech.tsx'
import { AnswerWays } from './answer-ways.tsx'
import { useAuthor } from './author-context.tsx'
import { BoxChoice, boxesDrawn } from './box-choice.tsx'
import { ExampleList } from './example-list.tsx'
import type { OpenGuide } from './open-guide.ts'
import { StepPreview } from './step-preview.tsx'
import type { WalkProps } from './walk-bar.tsx'
import './place-sheet.css'

/** Where the author stands: the screen in each language, its answers, and the examples that come by. */
export function PlaceSheet(props: WalkProps) {
  const { open, walked } = props
  const { words } = useAuthor()
  const { language } = useSpeech()
  const [chosen, setBox] = useState<BoxTrait | null>(null)
  const boxes = boxesDrawn(open.flow, walked.at)
  const box = boxes.find((each) => each === chosen) ?? null
  const step = findStep(open.flow, walked.at)
  const outcome = findOutcome(open.flow, walked.at)
  const heading = useFocusAfterAnswer(`${walked.from} ${walked.answers.join()}`, walked.answers.length > 0)
  const kind = step === null ? (outcome === null ? '' : words.results[outcome.result.kind]) : words.kinds[step.kind]
  return (
    <section className="author-section place" aria-labelledby="author-place-title">
      <h2 id="author-place-title" ref={heading} tabIndex={-1}>
        <span className="author-id">{walked.at}</span> · {kind}
      </h2>
      {outcome !== null && walked.answers.length > 0 && <p>{words.walk.ended(outcome.id)}</p>}
      {step !== null && <AboutStep open={open} step={step} />}
      {outcome !== null && <AboutOutcome open={open} outcome={outcome} />}
      {step !== null && <AnswerWays {...props} step={step} />}
      <h3 id="author-screens-title">{words.place.screens}</h3>
      {boxes.length > 0 && <BoxChoice boxes={boxes} chosen={box} onChoose={setBox} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="previews" aria-labelledby="author-screens-title" tabIndex={0}>
        {ownFirst(language).map((each) => (
          <StepPreview key={`${walked.at} ${each}`} open={open} node={walked.at} language={each} box={box} />
        ))}
      </section>
      <ExampleList {...props} />
    </section>
  )
}

/** What the author reads is seen first where not all fit. */
function ownFirst(own: Language): readonly Language[] {
  return [own, ...languages.filter((language) => language !== own)]
}

/** An answer takes its own button away: the focus goes on to the name of the next place. */
function useFocusAfterAnswer(place: string, hasAnswered: boolean) {
  const heading = useRef<HTMLHeadingElement>(null)
  const last = useRef(place)
  useEffect(() => {
    const moved = last.current !== place
    last.current = place
    if (moved && hasAnswered) heading.current?.focus()
  }, [place, hasAnswered])
  return heading
}

function AboutStep({ open, step }: { readonly open: OpenGuide; readonly step: Step }) {
  const { words } = useAuthor()
  const { language } = useSpeech()
  const agent = findStepWords(open.bundles[language].words, step.id)?.agent ?? ''
  return (
    <dl className="place-facts">
      {agent !== '' && <Fact name={words.place.agentName}>{agent}</Fact>}
      {step.kind === 'read' && <Fact name={words.kinds.read}>{step.validator}</Fact>}
      {step.kind === 'measure' && <Fact name={words.kinds.measure}>{step.probe}</Fact>}
      {step.confirms !== null && <Fact name={words.place.confirms}>{baseStep(step.confirms as StepId)}</Fact>}
    </dl>
  )
}

function AboutOutcome({ open, outcome: { id, result } }: { readonly open: OpenGuide; readonly outcome: Outcome }) {
  const { words } = useAuthor()
  const { language } = useSpeech()
  const provider = useProvider()
  if (result.kind !== 'call') return null
  const own = open.bundles[language].words.outcomes[id]
  return (
    <dl className="place-facts">
      <Fact name={words.place.department}>
        {provider?.departments[result.department]?.name[language] ?? result.department}
      </Fact>
      <Fact name={words.place.cause}>{own?.cause ?? result.cause}</Fact>
      <Fact name={words.place.next}>{result.next.map((each) => own?.next[each] ?? each).join('; ')}</Fact>
    </dl>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
