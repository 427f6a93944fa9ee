import { useState } from 'react'
import { Action } from '../../ui/action.tsx'
import { Field } from '../../ui/field.tsx'
import { onSubmit } from '../../ui/on-submit.ts'
import { useSpeech } from '../../ui/speech.tsx'
import type { LiveRun } from '../../walk/run/use-run.ts'
import type { WaitingWords } from './words/waiting-words.ts'
import './waiting.css'

/** What the file may hold of it. */
const MOST_CHARACTERS = 200

/** For a line that the call itself blocks: "hang up, try it, call again". The person says so, nothing decides it for them. */
export function HangUp({ live, say }: Pick<TaskProps, 'live' | 'say'>) {
  const [asking, setAsking] = useState(false)
  if (!asking) return <Action onClick={() => setAsking(true)}>{say.offer}</Action>
  return <Task live={live} say={say} onCancel={() => setAsking(false)} />
}

type TaskProps = { readonly live: LiveRun; readonly say: WaitingWords; readonly onCancel: () => void }

function Task({ live, say, onCancel }: TaskProps) {
  const { words } = useSpeech()
  const [task, setTask] = useState('')
  const begin = () => live.add({ type: 'hung-up', task: task.trim() })
  return (
    <form className="waiting-task" noValidate onSubmit={onSubmit(begin)}>
      <Field label={say.task} hint={`${say.taskExample}. ${say.taskHint}`}>
        {(control) => (
          <input
            {...control}
            type="text"
            autoComplete="off"
            maxLength={MOST_CHARACTERS}
            // The person has asked for this field a moment ago.
            ref={(field) => field?.focus()}
            value={task}
            onChange={(event) => setTask(event.currentTarget.value)}
          />
        )}
      </Field>
      <Action kind="lit" type="submit">
        {say.begin}
      </Action>
      <Action kind="quiet" onClick={onCancel}>
        {words.keeping.runs.cancel}
      </Action>
    </form>
  )
}
