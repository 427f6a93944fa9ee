import { type ReactNode, useEffect, useRef } from 'react'
import type { AnswerId } from '../../../guide/ids.ts'
import { UnreachableError } from '../../../guide/unreachable.ts'
import type { TextKind } from '../../../knowledge/questions.ts'
import type { KnowledgeWords } from '../../../knowledge/words/knowledge-words.ts'
import { Action } from '../../ui/action.tsx'
import { Key, Keys } from '../../ui/key.tsx'
import { Notice } from '../../ui/notice.tsx'
import { singlePress } from '../../ui/single-press.ts'
import { useSpeech } from '../../ui/speech.tsx'
import { MailVerdictView } from './mail-verdict-view.tsx'
import type { ReadFound } from './read-found.ts'

type Props = {
  readonly found: ReadFound
  readonly onTake: (level: AnswerId) => void
}

const causes = {
  'mail-error': 'mailError',
  'browser-error': 'browserError',
  'tv-screen': 'tvScreen',
  'kids-only': 'kidsOnly',
} as const satisfies Record<TextKind, keyof KnowledgeWords>

/** What was found, and the way on from it. */
export function ReadFoundView({ found, onTake }: Props) {
  const { words } = useSpeech()
  switch (found.kind) {
    case 'verdict': {
      const { verdict, known } = found
      return (
        <>
          <Arrived>
            <MailVerdictView verdict={verdict} known={known} />
          </Arrived>
          <Keys>
            <Action kind="lit" onClick={singlePress(() => onTake(verdict.level as string as AnswerId))}>
              {words.run.next}
            </Action>
          </Keys>
        </>
      )
    }
    case 'question':
      return <SeparatingQuestion {...found} onTake={onTake} />
    default:
      throw new UnreachableError(found)
  }
}

type QuestionProps = Extract<ReadFound, { kind: 'question' }> & Pick<Props, 'onTake'>

/** Yes and no each decide for one of the two; without an answer the likelier one counts. */
function SeparatingQuestion({ cause, question, decides, known, onTake }: QuestionProps) {
  const named: Readonly<Record<string, { readonly name: string; readonly means: string }>> = known[causes[cause.of]]
  const likeliest = named[cause.level]
  const { yes, no, unsure } = known.afterwards
  const take = (level: string) => () => onTake(level as AnswerId)
  return (
    <>
      <Arrived>
        {likeliest !== undefined && (
          <Notice kind="plain" title={`${known.found.likeliest} ${likeliest.name}`}>
            <p>{likeliest.means}</p>
          </Notice>
        )}
        <h2>{known.questions[question]}</h2>
      </Arrived>
      <Keys>
        <Key onPress={take(decides.yes)}>{yes.answer}</Key>
        <Key onPress={take(decides.no)}>{no.answer}</Key>
        <Key lamp="asking" onPress={take(cause.level)}>
          {unsure.answer}
        </Key>
      </Keys>
    </>
  )
}

/** It appears below what was typed: brought into view, and read out. */
function Arrived({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.focus(), [])
  return (
    <div className="read" ref={place} tabIndex={-1}>
      {children}
    </div>
  )
}
