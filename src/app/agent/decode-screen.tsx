import { useEffect, useState } from 'react'
import type { CodeText } from '../../code/alphabet.ts'
import type { Decoded } from '../../code/decoded.ts'
import { heardText } from '../../code/heard.ts'
import { Action } from '../ui/action.tsx'
import { Field } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { useSpeech } from '../ui/speech.tsx'
import { useAgent } from './agent-context.tsx'
import { AgentFrame } from './agent-frame.tsx'
import { CaseView } from './case-view.tsx'
import { CodeGroups } from './code-groups.tsx'
import { heardCode } from './heard-code.ts'
import { KeepCase } from './keep-case.tsx'
import { LinkFromHere } from './link-from-here.tsx'
import { type OpenedCode, openCode } from './opened-code.ts'
import { ReadBack } from './read-back.tsx'
import { TicketActions } from './ticket-actions.tsx'
import './decode-screen.css'

/** A code that may be used: clean, or corrected and confirmed by the caller. */
type Usable = Extract<Decoded, { status: 'clean' | 'corrected' }>

/** Type what the caller reads, see at once which group is wrong, and then the run. */
export function DecodeScreen({ first = '' }: { readonly first?: string }) {
  const { words } = useAgent()
  const [text, setText] = useState(first)
  const [confirmed, setConfirmed] = useState<string | null>(null)
  const { heard, decoded } = heardCode(text)
  const usable = usableCode(decoded, confirmed)
  const doubtful = new Set('readBack' in decoded && usable === null ? decoded.readBack.map(({ group }) => group) : [])
  return (
    <AgentFrame place="decode" title={words.decode.title}>
      <Field label={words.decode.field} hint={words.decode.lead} error={refusal(decoded, words)}>
        {(control) => (
          <input
            {...control}
            className={`${control.className} field-number`}
            value={text}
            placeholder={words.decode.example}
            autoCapitalize="characters"
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setText(event.currentTarget.value.slice(0, 600))}
          />
        )}
      </Field>
      <CodeGroups text={usable?.code ?? heardText(heard)} doubtful={doubtful} complete={usable !== null} />
      {(decoded.status === 'corrected' || decoded.status === 'ask-again') && usable === null && heard.length > 0 && (
        <ReadBack decoded={decoded} onConfirm={() => decoded.status === 'corrected' && setConfirmed(decoded.code)} />
      )}
      {usable !== null && (
        <div className="decode-done" role="status">
          <Notice kind="good" title={words.decode.right} />
          <Action
            onClick={() => {
              setText('')
              setConfirmed(null)
            }}
          >
            {words.decode.newCode}
          </Action>
        </div>
      )}
      {usable !== null && <Opened key={usable.code} code={usable.code} />}
    </AgentFrame>
  )
}

function usableCode(decoded: Decoded, confirmed: string | null): Usable | null {
  if (decoded.status === 'clean') return decoded
  return decoded.status === 'corrected' && decoded.code === confirmed ? decoded : null
}

function refusal(decoded: Decoded, words: ReturnType<typeof useAgent>['words']): string | null {
  if (decoded.status === 'newer-version') return words.refused['newer-version']
  // While it is being typed a code is always too short: only too many characters are an error.
  if (decoded.status === 'wrong-length' && decoded.characters > 20)
    return words.refused['wrong-length'](decoded.characters, decoded.expected)
  return null
}

function Opened({ code }: { readonly code: CodeText }) {
  const { desk, words } = useAgent()
  const { language } = useSpeech()
  const [opened, setOpened] = useState<OpenedCode | null>(null)
  useEffect(() => {
    let wanted = true
    void openCode(desk, { text: code, language, now: Date.now() }).then((result) => {
      if (wanted) setOpened(result)
    })
    return () => {
      wanted = false
    }
  }, [desk, code, language])
  if (opened === null) return <p role="status">{words.loading}</p>
  if (opened.status !== 'opened') return <Notice kind="bad" title={words.refused[opened.status]} live />
  return (
    <>
      <CaseView shown={opened.case} />
      <KeepCase shown={opened.case} />
      <LinkFromHere shown={opened.case} />
      <TicketActions shown={opened.case} />
    </>
  )
}
