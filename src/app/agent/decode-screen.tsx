import { useEffect, useState } from 'react'
import type { CodeText } from '../../code/alphabet.ts'
import type { Decoded } from '../../code/decoded.ts'
import { groupsOf } from '../../code/groups.ts'
import { heardText } from '../../code/heard.ts'
import { Action } from '../ui/action.tsx'
import { Field } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { useSpeech } from '../ui/speech.tsx'
import { useAgent } from './agent-context.tsx'
import { AgentFrame } from './agent-frame.tsx'
import { CodeGroups } from './code-groups.tsx'
import { type HeardCode, heardCode } from './heard-code.ts'
import { OpenedCase } from './opened-case.tsx'
import { type OpenedCode, openCode } from './opened-code.ts'
import { ReadBack } from './read-back.tsx'
import { WalkedHere } from './walked-here.tsx'
import './decode-screen.css'

/** A code that may be used: clean, or corrected and confirmed by the caller. */
type Usable = Extract<Decoded, { status: 'clean' | 'corrected' }>

type Props = {
  /** What stands in the field at first. */
  readonly first?: string
  /** The id of the case whose code is asked for. */
  readonly forCase?: string | null
}

/** Type what the caller reads, see at once which group is wrong, and then the run. */
export function DecodeScreen({ first = '', forCase = null }: Props) {
  const { desk, words } = useAgent()
  const [text, setText] = useState(first)
  const [confirmed, setConfirmed] = useState<string | null>(null)
  const heard = heardCode(text, { flows: desk.registry.length, now: Date.now() })
  const { decoded } = heard
  const usable = usableCode(decoded, confirmed)
  // The mistake is gone from the field too: whoever copies it copies what is right.
  const confirm = (code: CodeText) => {
    setConfirmed(code)
    setText(groupsOf(code).join(' '))
  }
  return (
    <AgentFrame place="decode" title={words.decode.title} typing={first === ''}>
      <div className="decode-typing">
        <Field
          label={words.decode.field}
          hint={usable === null ? words.decode.lead : null}
          error={refusal(decoded, words)}
        >
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
        <div className="decode-understood">
          <Understood heard={heard} usable={usable} onConfirm={confirm} />
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
        </div>
      </div>
      {usable !== null && <Opened key={usable.code} code={usable.code} forCase={forCase} />}
    </AgentFrame>
  )
}

type UnderstoodProps = {
  readonly heard: HeardCode
  readonly usable: Usable | null
  readonly onConfirm: (code: CodeText) => void
}

/** The groups, and what is to be asked for again. */
export function Understood({ heard: { heard, decoded, states, perhaps }, usable, onConfirm }: UnderstoodProps) {
  const doubtful = new Set('readBack' in decoded && usable === null ? decoded.readBack.map(({ group }) => group) : [])
  const asks = (decoded.status === 'corrected' || decoded.status === 'ask-again') && usable === null
  return (
    <>
      <CodeGroups
        text={usable?.code ?? heardText(heard)}
        doubtful={doubtful}
        complete={usable !== null}
        states={usable === null ? states : []}
        perhaps={usable === null ? perhaps : new Map()}
      />
      {asks && heard.length >= SHORTEST && (
        <ReadBack decoded={decoded} onConfirm={() => decoded.status === 'corrected' && onConfirm(decoded.code)} />
      )}
    </>
  )
}

/** While a code is still being typed, nothing is asked for again. */
const SHORTEST = 12

export function usableCode(decoded: Decoded, confirmed: string | null): Usable | null {
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

type OpenedProps = { readonly code: CodeText; readonly forCase?: string | null }

/** Everything that a checked code tells. */
export function Opened({ code, forCase = null }: OpenedProps) {
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
      <WalkedHere code={code} />
      <OpenedCase shown={opened.case} wanted={forCase} />
    </>
  )
}
