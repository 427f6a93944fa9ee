import type { MailVerdict } from '../../../knowledge/suspicious-mail/judge.ts'
import { loadKnowledgeWords } from '../../../knowledge/words/load-knowledge-words.ts'
import { Notice } from '../../ui/notice.tsx'
import { placeKey } from '../../ui/place-key.ts'
import { useSpeech } from '../../ui/speech.tsx'
import { useLoadedWords } from '../../ui/use-loaded-words.ts'
import '../../ui/plain-screen.css'

const kinds = { genuine: 'good', suspicious: 'bad', 'cannot-tell': 'lamp' } as const satisfies Record<
  MailVerdict['class'],
  string
>

/** What a mail is found to be, and why, in words. Its own words come in only as text. */
export function MailVerdictView({ verdict }: { readonly verdict: MailVerdict }) {
  const { words } = useSpeech()
  const known = useLoadedWords(loadKnowledgeWords)
  if (known === null) return null
  const { name, means } = known.suspiciousMail[verdict.class]
  return (
    <Notice kind={kinds[verdict.class]} title={name}>
      <p>{means}</p>
      <p>
        <strong>{words.run.read.mail.file.why}</strong>
      </p>
      <ul className="plain-screen-list">
        {verdict.reasons.map(({ id, detail }, place) => (
          <li key={placeKey(place, id)}>{known.reasons[id].replace('{detail}', () => detail.slice(0, 200))}</li>
        ))}
      </ul>
    </Notice>
  )
}
