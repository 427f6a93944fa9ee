import { useEffect, useState } from 'react'
import { Action } from '../../ui/action.tsx'
import { Line } from '../../ui/line.tsx'
import type { ScriptLine } from './script.ts'
import type { VoicemailWords } from './words/voicemail-words.ts'

type Props = { readonly lines: readonly ScriptLine[]; readonly say: VoicemailWords; readonly onStop: () => void }

/** One line at a time, large, and on to the next at normal speed; it waits when told. */
export function Prompter({ lines, say, onStop }: Props) {
  const [place, setPlace] = useState(0)
  const [paused, setPaused] = useState(false)
  const line = lines[place]
  useEffect(() => {
    if (line === undefined || paused) return
    const timer = setTimeout(() => setPlace((now) => now + 1), line.seconds * 1000)
    return () => clearTimeout(timer)
  }, [line, paused])
  return (
    <div className="plain-screen-section">
      <Line share={Math.min(1, (place + 1) / lines.length)} />
      {line === undefined ? (
        <p className="voicemail-line" role="status">
          {say.done}
        </p>
      ) : (
        <>
          <p>{say.line(place + 1, lines.length)}</p>
          <p className="voicemail-line">{line.text}</p>
          <p className="voicemail-ahead">{lines[place + 1]?.text}</p>
          <Action kind="lit" onClick={() => setPlace(place + 1)}>
            {say.next}
          </Action>
          <Action onClick={() => setPaused(!paused)}>{paused ? say.goOn : say.pause}</Action>
        </>
      )}
      <Action kind="quiet" onClick={onStop}>
        {say.stop}
      </Action>
    </div>
  )
}
