import type { KnowledgeWords } from '../../../knowledge/words/knowledge-words.ts'
import { Help } from '../../ui/help.tsx'
import { Notice } from '../../ui/notice.tsx'
import { placeKey } from '../../ui/place-key.ts'
import { useSpeech } from '../../ui/speech.tsx'
import type { FoundVerdict } from './read-found.ts'
import '../../ui/plain-screen.css'

const kinds = { genuine: 'good', suspicious: 'bad', 'cannot-tell': 'lamp' } as const satisfies Record<
  FoundVerdict['level'],
  string
>

/** Longer than any address; what a mail says of itself may be as long as it likes. */
const LONGEST_DETAIL = 200

/** The strongest come first, and nobody reads a list of nine. */
const MOST_REASONS = 5

type Props = { readonly verdict: FoundVerdict; readonly known: KnowledgeWords }

/** What a mail is found to be, what to do now, and why, in words. Its own words come in only as text. */
export function MailVerdictView({ verdict, known }: Props) {
  const { words } = useSpeech()
  const { name, means } = known.suspiciousMail[verdict.level]
  return (
    <>
      <Notice kind={kinds[verdict.level]} title={name}>
        <p>
          <strong>{known.found.now}</strong>
        </p>
        <p>{means}</p>
        {verdict.question !== null && <p>{known.questions[verdict.question]}</p>}
        <p>
          <strong>{words.run.read.mail.file.why}</strong>
        </p>
        <ul className="plain-screen-list">
          {verdict.reasons.slice(0, MOST_REASONS).map(({ id, detail }, place) => (
            <li key={placeKey(place, id)}>
              {known.reasons[id].replace('{detail}', () => detail.slice(0, LONGEST_DETAIL))}
            </li>
          ))}
        </ul>
      </Notice>
      {verdict.level !== 'genuine' && <Afterwards {...known.afterwards} />}
    </>
  )
}

/** What to do where it is too late for "don't open it"; the guide asks next, but some stop reading here. */
function Afterwards({ asked, ...cases }: KnowledgeWords['afterwards']) {
  return (
    <Help title={asked}>
      {(['yes', 'no', 'unsure'] as const).map((id) => (
        <section key={id}>
          <p>
            <strong>{cases[id].answer}</strong>
          </p>
          <ul className="plain-screen-list">
            {cases[id].now.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </Help>
  )
}
