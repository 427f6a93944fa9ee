import { useId, useState } from 'react'
import type { Payload } from '../../../bundle/payload.ts'
import type { Verdict } from '../../../bundle/verdict.ts'
import type { CodeText } from '../../../code/alphabet.ts'
import { summarize } from '../../../engine/summarize.ts'
import type { Language } from '../../../guide/language.ts'
import { actionClass } from '../../ui/action.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useSpeech } from '../../ui/speech.tsx'
import type { Desk } from '../agent-context.tsx'
import { useAgent } from '../agent-context.tsx'
import { AgentFrame } from '../agent-frame.tsx'
import { Contacts } from '../case/contacts.tsx'
import { OpenedCase } from '../opened-case.tsx'
import { type Case, caseCode } from '../opened-code.ts'
import { PastedText } from './pasted-text.tsx'
import { VerdictView } from './verdict-view.tsx'
import '../../ui/file-choice.css'

type State =
  | { readonly kind: 'empty' | 'checking' }
  | { readonly kind: 'checked'; readonly verdict: Verdict; readonly shown: Case | null }

/** `/agent/file`: a customer's PDF, checked here, and the run rendered from its verified log, never from its pages. */
export function FileScreen() {
  const { desk, words } = useAgent()
  const { language } = useSpeech()
  const [state, setState] = useState<State>({ kind: 'empty' })
  const [text, setText] = useState('')
  const [name, setName] = useState('')
  const id = useId()
  const check = async (file: File) => {
    setName(file.name)
    if (file.type === 'text/plain' || file.name.endsWith('.txt')) {
      setState({ kind: 'empty' })
      return setText(await file.text())
    }
    setText('')
    setState({ kind: 'checking' })
    const { checkFile } = await import('./check-file.ts')
    const verdict = await checkFile(file, desk)
    setState({ kind: 'checked', verdict, shown: await caseOf(verdict, desk, language) })
  }
  return (
    <AgentFrame place="file" title={words.file.title} lead={words.file.lead}>
      <section
        className="agent-form"
        aria-label={words.file.choose}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault()
          const [file] = event.dataTransfer.files
          if (file !== undefined) void check(file)
        }}
      >
        <div className="file-choice">
          <input
            id={id}
            className="unseen"
            type="file"
            accept=".pdf,.jws,.json,.txt,application/pdf,text/plain"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? []
              if (file !== undefined) void check(file)
            }}
          />
          <label className={actionClass('lit')} htmlFor={id}>
            <span>{words.file.choose}</span>
          </label>
        </div>
        {name !== '' && <p className="case-hint">{name}</p>}
      </section>
      <PastedText
        text={text}
        onText={(pasted) => {
          setState({ kind: 'empty' })
          setText(pasted)
        }}
      />
      {state.kind === 'checking' && <p role="status">{words.file.checking}</p>}
      {state.kind === 'checked' && <Checked verdict={state.verdict} shown={state.shown} />}
    </AgentFrame>
  )
}

/** `null` where the file was not opened, or its guide is not to be had here. */
async function caseOf(verdict: Verdict, desk: Desk, language: Language): Promise<Case | null> {
  if (verdict.status !== 'opened' || verdict.seen === null) return null
  const { flow, replayed } = verdict.seen
  if (replayed.begun === null) return null
  const { fingerprint } = replayed.begun
  const bundle = await desk.loadGuide({ guide: flow.guide, fingerprint, language })
  if (bundle === null) return null
  const { payload } = verdict
  return { bundle, replayed, summary: summarize(flow, replayed), code: codeOfFile(payload), payload }
}

/** The code that was shown last; a file can hold something else in its place, which its check then says. */
function codeOfFile({ code }: Payload): Case['code'] {
  try {
    return code === null ? null : caseCode(code as CodeText, Date.now())
  } catch {
    return null
  }
}

function Checked({ verdict, shown }: { readonly verdict: Verdict; readonly shown: Case | null }) {
  const { words } = useAgent()
  if (verdict.status !== 'opened') return <Notice kind="bad" title={words.file.problem[verdict.status]} live />
  return (
    <>
      <VerdictView checks={verdict.checks} />
      {shown === null ? <Contacts payload={verdict.payload} /> : <OpenedCase shown={shown} />}
    </>
  )
}
