import type { ReactNode } from 'react'
import type { ClaimState } from '../../../engine/claim-state.ts'
import type { Answered } from '../../../engine/replayed.ts'
import type { Summary } from '../../../engine/summary.ts'
import type { Evidence } from '../../../guide/evidence.ts'
import { Lamp, lampOfEvidence } from '../../ui/lamp.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useSpeech } from '../../ui/speech.tsx'
import { useAgent } from '../agent-context.tsx'
import { type CaseSpeech, caseSpeech, wordsForCase } from '../case-speech.ts'
import type { Case } from '../opened-code.ts'
import { Attempts } from './attempts.tsx'
import { CaseHead } from './case-head.tsx'
import { Contacts } from './contacts.tsx'
import { Readings, Retests } from './readings.tsx'
import './case-view.css'

const certain: ReadonlySet<Evidence> = new Set(['measured', 'proved', 'confirmed'])

type Props = {
  readonly shown: Case
  /** How it goes on, beside what it came to. */
  readonly onward?: ReactNode
  /** What else can be done with it. */
  readonly children?: ReactNode
}

/** One run on one screen: outcome first, then what is certain, what is only said, what does not fit, what not to ask. */
export function CaseView({ shown, onward, children }: Props) {
  const { words } = useAgent()
  const { summary } = shown
  const speech = caseSpeech(shown.bundle, wordsForCase(words, summary))
  const byCertainty = (wanted: boolean) => summary.claims.filter(({ evidence }) => certain.has(evidence) === wanted)
  return (
    <div className="case">
      <CaseHead shown={shown} speech={speech} onward={onward} />
      <div className="case-columns">
        <div className="case-column">
          <Claims title={words.summary.certain} levels={byCertainty(true)} speech={speech} />
          <Claims title={words.summary.claims} levels={byCertainty(false)} speech={speech} />
          <Readings shown={shown} speech={speech} />
          <Retests shown={shown} speech={speech} />
          {children}
        </div>
        <div className="case-column">
          <Troubles shown={shown} speech={speech} />
          <Contacts payload={shown.payload} />
          <Attempts shown={shown} />
          <Asked summary={summary} speech={speech} />
          <OnlyInFile summary={summary} />
        </div>
      </div>
    </div>
  )
}

type ClaimsProps = {
  readonly title: string
  readonly levels: Summary['claims']
  readonly speech: CaseSpeech
}

function Claims({ title, levels, speech }: ClaimsProps) {
  const { words } = useAgent()
  if (levels.length === 0) return null
  return (
    <section>
      <h3 className="case-title">{title}</h3>
      {levels.map(({ evidence, claims }) => (
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

type Part = { readonly shown: Case; readonly speech: CaseSpeech }

/** What an agent must see before believing the rest. */
function Troubles({ shown, speech }: Part) {
  const { words } = useAgent()
  const { summary, code } = shown
  const changed = summary.changed.map(
    ({ step, earlier, now }) =>
      `${speech.step(step)}: ${words.summary.changedTo(earlier.map(speech.answer).join(', '), speech.answer(now))}`,
  )
  const inCode = code?.fields.changed === true && summary.from === 'path' ? [words.summary.changedInCode] : []
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
  const { format } = useSpeech()
  const row = (answered: Answered) => (
    <div className="case-row" key={answered.step}>
      <dt title={speech.question(answered.step)}>{speech.step(answered.step)}</dt>
      <dd>
        {speech.answer(answered)}
        {answered.prefilled && <span className="case-note"> {words.walk.before}</span>}
        {answered.at !== null && !answered.prefilled && <span className="case-note"> {format.time(answered.at)}</span>}
      </dd>
    </div>
  )
  if (summary.asked.length === 0) return null
  return (
    <section className="case-part">
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
    <section className="case-part">
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
