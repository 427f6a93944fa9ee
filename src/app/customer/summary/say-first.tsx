import type { ReactNode } from 'react'
import { findOutcome } from '../../../guide/read-flow.ts'
import { useSpeech } from '../../ui/speech.tsx'
import type { LiveRun } from '../../walk/run/use-run.ts'
import type { Caller } from '../file/use-caller.ts'
import './say-first.css'

type Props = {
  readonly live: LiveRun
  readonly caller: Caller | null
  /** How many earlier contacts were noted. */
  readonly contacts: number
  readonly code: ReactNode
  /** Else `code` says why there is none, and nobody is told to announce one. */
  readonly hasCode: boolean
}

/** What to say, in the order in which a call goes best; name and number as far as they were ever typed here. */
export function SayFirst({ live, caller, contacts, code, hasCode }: Props) {
  const { words } = useSpeech()
  const say = words.summary
  return (
    <section className="say-first">
      <p className="say-first-lead">{say.lead}</p>
      <ol>
        <li>
          <Named title={say.sayName} value={caller?.name ?? ''} />
        </li>
        <li>
          <Named title={say.sayNumber} value={caller?.phone ?? ''} />
        </li>
        <li>
          <p>
            <span className="unseen">{say.sayAbout}: </span>
            {useAbout(live)}
          </p>
        </li>
        <li>
          {hasCode && <p>{say.codeIntro}</p>}
          {code}
        </li>
        {contacts > 0 && (
          <li>
            <p>{say.contactNumber(contacts + 1)}</p>
          </li>
        )}
      </ol>
    </section>
  )
}

function Named({ title, value }: { readonly title: string; readonly value: string }) {
  if (value.trim() === '') return <p className="say-first-own">{title}</p>
  return (
    <p>
      <span className="unseen">{title}: </span>
      <strong>{value}</strong>
    </p>
  )
}

/** The matter in one sentence, to be read out as it stands. */
function useAbout({ bundle, replayed }: LiveRun): string {
  const { words } = useSpeech()
  const { position } = replayed
  const outcome = position.kind === 'ended' ? findOutcome(bundle.flow, position.outcome) : null
  const cause = outcome === null ? null : (bundle.words.outcomes[outcome.id]?.cause ?? null)
  const { title } = bundle.words
  return cause === null ? words.summary.aboutOpen(title) : words.summary.about(title, cause)
}
