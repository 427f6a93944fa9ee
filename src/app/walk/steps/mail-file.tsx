import { type DragEvent, useId, useState } from 'react'
import type { MailVerdict } from '../../../knowledge/suspicious-mail/judge.ts'
import { actionClass } from '../../ui/action.tsx'
import { FieldError } from '../../ui/field.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useProvider } from '../../ui/provider-context.tsx'
import { useSpeech } from '../../ui/speech.tsx'
import { judgeMailFile } from './judge-mail-file.ts'
import '../../ui/file-choice.css'

type Props = { readonly onVerdict: (verdict: MailVerdict) => void }

type State = 'none' | 'reading' | 'unreadable'

/** The whole mail as a file says more than what can be copied from it. Read here; nothing of it is shown, fetched or kept. */
export function MailFile({ onVerdict }: Props) {
  const { words } = useSpeech()
  const say = words.run.read.mail.file
  const provider = useProvider()
  const [state, setState] = useState<State>('none')
  const id = useId()
  const judge = async (file: File) => {
    setState('reading')
    const judged = await judgeMailFile(file, provider)
    setState(judged.kind === 'unreadable' ? 'unreadable' : 'none')
    if (judged.kind === 'judged') onVerdict(judged.verdict)
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
      <FieldError id={`${id}-error`} error={state === 'unreadable' ? say.unreadable : null} />
      <p role="status">{state === 'reading' && say.reading}</p>
    </section>
  )
}
