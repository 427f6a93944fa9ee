import { claimWords } from '../../../bundle/claim-words.ts'
import type { ClaimState } from '../../../engine/claim-state.ts'
import type { Evidence } from '../../../guide/evidence.ts'
import { Lamp, lampOfEvidence } from '../../ui/lamp.tsx'
import { useSpeech } from '../../ui/speech.tsx'
import type { LiveRun } from '../../walk/run/use-run.ts'
import './claim-lists.css'

const certain: readonly Evidence[] = ['measured', 'proved', 'confirmed']

/** What is certain, what was only said, and what nobody is sure of. */
export function ClaimLists({ live }: { readonly live: LiveRun }) {
  const { words } = useSpeech()
  const say = words.summary
  const { claims } = live.replayed
  const of = (wanted: readonly Evidence[]) =>
    wanted.flatMap((evidence) => claims.filter((state) => state.evidence === evidence))
  return (
    <>
      <ClaimList live={live} title={say.certain} hint={say.certainHint} claims={of(certain)} />
      <ClaimList live={live} title={say.said} hint={say.saidHint} claims={of(['stated'])} />
      <ClaimList live={live} title={say.unsure} hint={null} claims={of(['unsure'])} />
      {live.replayed.changed.length > 0 && <p className="claim-lists-hint">{say.changed}</p>}
    </>
  )
}

type ListProps = {
  readonly live: LiveRun
  readonly title: string
  readonly hint: string | null
  readonly claims: readonly ClaimState[]
}

function ClaimList({ live, title, hint, claims }: ListProps) {
  if (claims.length === 0) return null
  return (
    <section className="claim-lists">
      <h2>{title}</h2>
      {hint !== null && <p className="claim-lists-hint">{hint}</p>}
      <ul>
        {claims.map((state) => (
          <Claim key={state.claim} live={live} state={state} />
        ))}
      </ul>
    </section>
  )
}

function Claim({ live, state }: { readonly live: LiveRun; readonly state: ClaimState }) {
  const { words } = useSpeech()
  const { evidence } = state
  // What was only said stands under a heading that says so.
  const isTold = state.value !== null && evidence !== 'stated'
  const { label, value } = claimWords(live.bundle.words, state, words.summary.evidence.unsure)
  return (
    <li className="claim-lists-one">
      <Lamp kind={lampOfEvidence[evidence]} />
      <span>
        {label}: <strong>{value}</strong>{' '}
        {isTold && <span className="claim-lists-hint">({words.summary.evidence[evidence]})</span>}
      </span>
    </li>
  )
}
