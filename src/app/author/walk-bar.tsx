import { Lamp, lampOfEvidence } from '../ui/lamp.tsx'
import { Notice } from '../ui/notice.tsx'
import { useSpeech } from '../ui/speech.tsx'
import { useAuthor } from './author-context.tsx'
import type { OpenGuide } from './open-guide.ts'
import type { Walked } from './trail.ts'
import './walk-bar.css'

export type WalkProps = {
  readonly open: OpenGuide
  readonly walked: Walked
  readonly onGo: (from: string, answers: readonly string[]) => void
}

/** The walk so far: every answer, the way back to each, and what an agent would know by now. */
export function WalkBar({ open, walked, onGo }: WalkProps) {
  const { words } = useAuthor()
  const { from, answers, nodes } = walked
  return (
    <section className="author-section" aria-labelledby="author-walk-title">
      <div className="author-row">
        <h2 id="author-walk-title">{words.walk.title}</h2>
        {answers.length > 0 && (
          <button
            type="button"
            className="author-small author-screen-only"
            onClick={() => onGo(from, answers.slice(0, -1))}
          >
            {words.walk.back}
          </button>
        )}
        <button
          type="button"
          className="author-small author-screen-only"
          onClick={() => onGo(open.flow.entries[0], [])}
        >
          {words.walk.fromStart}
        </button>
      </div>
      {walked.isCut && <Notice kind="lamp" title={words.walk.cut} live />}
      <ol className="walk-answers">
        <li className="author-soft">{words.walk.start(from)}</li>
        {answers.map((answer, place) => (
          <li key={nodes[place]}>
            <button type="button" className="walk-answer author-id" onClick={() => onGo(from, answers.slice(0, place))}>
              {nodes[place]}={answer}
            </button>
          </li>
        ))}
      </ol>
      <Known open={open} walked={walked} />
    </section>
  )
}

function Known({ open, walked: { replayed } }: Pick<WalkProps, 'open' | 'walked'>) {
  const { words } = useAuthor()
  const { language } = useSpeech()
  if (replayed === null || replayed.claims.length === 0) return null
  const guide = open.bundles[language].words
  return (
    <>
      <h3>{words.walk.known}</h3>
      <ul className="walk-claims">
        {replayed.claims.map(({ claim, value, evidence }) => (
          <li key={claim}>
            <Lamp kind={lampOfEvidence[evidence]} />
            <span>
              {guide.claims[claim]?.label ?? claim}:{' '}
              <strong>{value === null ? words.walk.notSure : (guide.claims[claim]?.values[value] ?? value)}</strong>{' '}
              {value !== null && <span className="author-soft">({words.evidence[evidence]})</span>}
            </span>
          </li>
        ))}
      </ul>
      {replayed.contradictions.length > 0 && (
        <Notice kind="lamp" title={words.walk.contradiction}>
          {replayed.contradictions.map(({ id }) => (
            <p key={id}>
              <span className="author-id">{id}</span> {guide.contradictions[id]?.agent}
            </p>
          ))}
        </Notice>
      )}
    </>
  )
}
