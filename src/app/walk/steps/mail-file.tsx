import { type DragEvent, useId, useState } from 'react'
import type { ReadingLevel } from '../../../guide/levels.ts'
import { Action, actionClass } from '../../ui/action.tsx'
import { FieldError } from '../../ui/field.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useProvider } from '../../ui/provider-context.tsx'
import { useSpeech } from '../../ui/speech.tsx'
import { type JudgedMail, judgeMailFile } from './judge-mail-file.ts'
import { MailVerdictView } from './mail-verdict-view.tsx'
import '../../ui/file-choice.css'

type Props = { readonly onVerdict: (verdict: ReadingLevel<'suspicious-mail'>) => void }

type State = { readonly kind: 'none' } | { readonly kind: 'reading' } | JudgedMail

/** The whole mail as a file says more than what can be copied from it. Read here; nothing of it is shown, fetched or kept. */
export function MailFile({ onVerdict }: Props) {
  const { words } = useSpeech()
  const say = words.run.read.mail.file
  const provider = useProvider()
  const [state, setState] = useState<State>({ kind: 'none' })
  const id = useId()
  const judge = async (file: File) => {
    setState({ kind: 'reading' })
    setState(await judgeMailFile(file, provider))
  }
  const drop = (event: DragEvent) => {
    const file = event.dataTransfer.files[0]
    if (file === undefined) return
    event.preventDefault()
    void judge(file)
  }
  return (
    <section className="read" aria-label={say.choose} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <div className="file-choice">
        <input
          id={id}
          className="unseen"
          type="file"
          accept=".eml,message/rfc822"
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0]
            if (file !== undefined) void judge(file)
          }}
        />
        <label className={actionClass('plain')} htmlFor={id}>
          <Icon name="mail" />
          <span>{say.choose}</span>
        </label>
      </div>
      <p className="field-hint" id={`${id}-hint`}>
        {say.hint}
      </p>
      <FieldError id={`${id}-error`} error={state.kind === 'unreadable' ? say.unreadable : null} />
      <div role="status">
        {state.kind === 'reading' && <p>{say.reading}</p>}
        {state.kind === 'judged' && <MailVerdictView verdict={state.verdict} />}
      </div>
      {state.kind === 'judged' && (
        <Action kind="lit" onClick={() => onVerdict(state.verdict.class)}>
          {words.run.next}
        </Action>
      )}
    </section>
  )
}
