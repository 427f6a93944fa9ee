import { useEffect, useState } from 'react'
import type { GuideBundle } from '../../../guide/bundle.ts'
import type { AnswerId, StepId } from '../../../guide/ids.ts'
import type { Language } from '../../../guide/language.ts'
import { edgesFrom } from '../../../guide/read-flow.ts'
import { findStepWords } from '../../../guide/step-words.ts'
import { UnreachableError } from '../../../guide/unreachable.ts'
import type { Block } from '../../../guide/words.ts'
import { answerLabel } from '../../ui/answer-label.ts'
import { RichText } from '../../ui/rich-text.tsx'
import { useSpeech } from '../../ui/speech.tsx'
import type { LiveRun } from '../../walk/run/use-run.ts'
import { loadWords } from '../../words/load-words.ts'
import type { Words } from '../../words/words.ts'
import { useAgent } from '../agent-context.tsx'
import { caseSpeech } from '../case-speech.ts'
import { LanguageField } from '../language-field.tsx'

/** Beside each step: what the customer would read, in their language, and what is known so far. */
export function CallerSide({ live }: { readonly live: LiveRun }) {
  const { words } = useAgent()
  const { language: own } = useSpeech()
  const theirs = live.replayed.language ?? own
  return (
    <aside className="caller-side" aria-label={words.walk.side}>
      <LanguageField value={theirs} onChoose={(language) => live.add({ type: 'language-changed', language })} />
      {theirs === own ? (
        <p className="case-hint">{words.walk.sameLanguage}</p>
      ) : (
        <TheirWords key={theirs} live={live} language={theirs} />
      )}
      <SoFar live={live} />
    </aside>
  )
}

function TheirWords({ live, language }: { readonly live: LiveRun; readonly language: Language }) {
  const { words } = useAgent()
  const theirs = useTheirs(live, language)
  if (theirs === null) return <p className="case-hint">{words.loading}</p>
  const said = wordingAt(live, theirs)
  if (said === null) return null
  return (
    <section className="caller-words" lang={language}>
      <h2>{said.title}</h2>
      {said.body.length > 0 && <RichText blocks={said.body} />}
      {said.answers.length > 0 && (
        <ol className="caller-answers">
          {said.answers.map((answer) => (
            <li key={answer}>{answer}</li>
          ))}
        </ol>
      )}
    </section>
  )
}

type Theirs = { readonly bundle: GuideBundle; readonly words: Words }
type Wording = { readonly title: string; readonly body: readonly Block[]; readonly answers: readonly string[] }

/** What stands on the customer's screen at this place. */
function wordingAt({ replayed: { position } }: LiveRun, theirs: Theirs): Wording | null {
  const { words } = theirs.bundle
  switch (position.kind) {
    case 'step':
    case 'waiting':
      return stepWording(position.step, theirs)
    case 'contradiction': {
      const { contradiction } = position
      const told = contradiction.kind === 'declared' ? words.contradictions[contradiction.id]?.customer : undefined
      return { title: told ?? theirs.words.run.contradiction.title, body: [], answers: [] }
    }
    case 'ended': {
      const outcome = words.outcomes[position.outcome]
      return outcome === undefined ? null : { title: outcome.title, body: outcome.body, answers: [] }
    }
    case 'broken':
      return null
    default:
      throw new UnreachableError(position)
  }
}

function stepWording(step: StepId, { bundle, words }: Theirs): Wording | null {
  const own = findStepWords(bundle.words, step)
  if (own === null) return null
  const kind = bundle.flow.steps[step]?.kind
  const chosen = kind === 'ask' || kind === 'do' ? edgesFrom(bundle.flow, step).map(({ answer }) => answer) : []
  const ticked = kind === 'tick' || kind === 'guard' ? (Object.keys(own.answers) as AnswerId[]) : []
  return {
    title: own.title,
    body: own.body,
    answers: [...chosen, ...ticked].map((answer) => answerLabel(answer, own, words)),
  }
}

/** The guide and the app's shared answers in the customer's language; `null` until both are there. */
function useTheirs({ bundle: { flow, fingerprint } }: LiveRun, language: Language): Theirs | null {
  const { desk } = useAgent()
  const [theirs, setTheirs] = useState<Theirs | null>(null)
  const { guide } = flow
  useEffect(() => {
    let wanted = true
    const load = async () => {
      const [bundle, words] = await Promise.all([desk.loadGuide({ guide, fingerprint, language }), loadWords(language)])
      return bundle === null ? null : { bundle, words }
    }
    void load().then(
      (loaded) => wanted && setTheirs(loaded),
      () => {},
    )
    return () => {
      wanted = false
    }
  }, [desk, guide, fingerprint, language])
  return theirs
}

function SoFar({ live: { bundle, replayed } }: { readonly live: LiveRun }) {
  const { words } = useAgent()
  const speech = caseSpeech(bundle, words)
  if (replayed.path.length === 0) return null
  return (
    <section>
      <h2 className="case-title">{words.walk.soFar}</h2>
      <dl className="case-rows">
        {replayed.path.toReversed().map((answered) => (
          <div className="case-row" key={answered.step}>
            <dt title={speech.question(answered.step)}>{speech.step(answered.step)}</dt>
            <dd>
              {speech.answer(answered)}
              {answered.prefilled && <span className="case-note"> {words.walk.before}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
