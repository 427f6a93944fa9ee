import type { ClaimState } from '../../engine/claim-state.ts'
import type { Answered } from '../../engine/replayed.ts'
import type { Summary } from '../../engine/summary.ts'
import { Lamp, lampOfEvidence } from '../ui/lamp.tsx'
import { Notice } from '../ui/notice.tsx'
import { useSpeech } from '../ui/speech.tsx'
import { useAgent } from './agent-context.tsx'
import { type CaseSpeech, caseSpeech } from './case-speech.ts'
import type { Case } from './opened-code.ts'
import './case-view.css'

/** One run on one screen: outcome first, then what is certain, what is only said, what does not fit, what not to ask. */
export function CaseView({ shown }: { readonly shown: Case }) {
  const { words } = useAgent()
  const speech = caseSpeech(shown.bundle, words)
  const { summary } = shown
  return (
    <div className="case">
      <CaseHead shown={shown} speech={speech} />
      <div className="case-columns">
        <div className="case-column">
          <Claims summary={summary} speech={speech} />
        </div>
        <div className="case-column">
          <Troubles shown={shown} speech={speech} />
          <Asked summary={summary} speech={speech} />
          <OnlyInFile summary={summary} />
        </div>
      </div>
    </div>
  )
}

type Part = { readonly shown: Case; readonly speech: CaseSpeech }

function CaseHead({ shown, speech }: Part) {
  const { words } = useAgent()
  const { format } = useSpeech()
  const { bundle, summary, code } = shown
  const end = speech.end(summary.end)
  return (
    <section className="case-head">
      <p className="case-origin">
        {words.summary.guide}: {bundle.words.title}
        {code !== null && code.day !== null && ` · ${words.summary.made(format.day(code.day))}`}
      </p>
      <h2 className="case-outcome" tabIndex={-1}>
        {end.title}
      </h2>
      {end.cause !== null && (
        <p className="case-cause">
          <span className="case-label">{words.summary.cause}</span> {end.cause}
        </p>
      )}
      {end.next.length > 0 && (
        <>
          <h3 className="case-label">{words.summary.next}</h3>
          <ol className="case-next">
            {end.next.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}

function Claims({ summary, speech }: { readonly summary: Summary; readonly speech: CaseSpeech }) {
  const { words } = useAgent()
  return (
    <section>
      <h3 className="case-title">{words.summary.claims}</h3>
      {summary.claims.map(({ evidence, claims }) => (
        <div key={evidence} className="case-claims">
          <h4 className="case-evidence">
            <Lamp kind={lampOfEvidence[evidence]} />
            <span>{words.summary.evidence[evidence]}</span>
          </h4>
          <dl className="case-rows">
            {claims.map((state) => (
              <ClaimRow key={state.claim} state={state} speech={speech} />
            ))}
          </dl>
        </div>
      ))}
    </section>
  )
}

function ClaimRow({ state, speech }: { readonly state: ClaimState; readonly speech: CaseSpeech }) {
  const { label, value } = speech.claim(state)
  return (
    <div className="case-row">
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  )
}

/** What an agent must see before believing the rest. */
function Troubles({ shown, speech }: Part) {
  const { words } = useAgent()
  const { summary, code } = shown
  const changed = summary.changed.map(
    ({ step, earlier, now }) =>
      `${speech.step(step)}: ${words.summary.changedTo(earlier.map(speech.answer).join(', '), speech.answer(now))}`,
  )
  const inCode = code?.fields.changed === true ? [words.summary.changedInCode] : []
  return (
    <>
      <TroubleList title={words.summary.contradictions} items={summary.contradictions.map(speech.contradiction)} />
      <TroubleList title={words.summary.changed} items={[...changed, ...inCode]} />
      <TroubleList
        title={words.summary.notDone}
        items={summary.notDone.map(({ step, why }) => `${speech.step(step)}: ${words.summary.notDoneWhy[why]}`)}
      />
    </>
  )
}

function TroubleList({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null
  return (
    <section>
      <Notice kind="lamp" title={title}>
        <ul className="case-list">
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </Notice>
    </section>
  )
}

function Asked({ summary, speech }: { readonly summary: Summary; readonly speech: CaseSpeech }) {
  const { words } = useAgent()
  const row = (answered: Answered) => (
    <div className="case-row" key={answered.step}>
      <dt title={speech.question(answered.step)}>{speech.step(answered.step)}</dt>
      <dd>{speech.answer(answered)}</dd>
    </div>
  )
  return (
    <section>
      <h3 className="case-title">{words.summary.asked}</h3>
      <p className="case-hint">{words.summary.askedLead}</p>
      <dl className="case-rows">{summary.asked.map(row)}</dl>
    </section>
  )
}

function OnlyInFile({ summary }: { readonly summary: Summary }) {
  const { words } = useAgent()
  if (summary.notCarried.length === 0) return null
  return (
    <section>
      <h3 className="case-title">{words.summary.onlyFile}</h3>
      <ul className="case-list case-hint">
        {summary.notCarried.map((what) => (
          <li key={what}>{words.summary.notCarried[what]}</li>
        ))}
      </ul>
      <p className="case-hint">{words.summary.trust}</p>
    </section>
  )
}
