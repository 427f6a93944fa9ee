import { useState } from 'react'
import type { CodeText } from '../../../code/alphabet.ts'
import { spellOut } from '../../../code/spelling/spell-out.ts'
import { Action } from '../../ui/action.tsx'
import { Frame } from '../../ui/frame.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Line } from '../../ui/line.tsx'
import { placeKey } from '../../ui/place-key.ts'
import { useSpeech } from '../../ui/speech.tsx'
import { useArrival } from '../../ui/use-arrival.ts'
import { Speak } from './code-card.tsx'
import './code-reader.css'

type Props = { readonly code: CodeText; readonly onDone: () => void }

/** One group at a time, as large as the screen allows: for reading aloud with the telephone at the ear. */
export function CodeReader({ code, onDone }: Props) {
  const { words, language } = useSpeech()
  const say = words.summary
  const groups = spellOut(code, language)
  const [place, setPlace] = useState(0)
  const group = groups[place] ?? []
  const last = place === groups.length - 1
  const heading = useArrival(`group ${place}`)
  return (
    <Frame
      head={
        <>
          <div className="frame-bar">
            <button type="button" className="frame-link" onClick={onDone}>
              <Icon name="back" />
              <span>{say.allGroups}</span>
            </button>
          </div>
          <Line share={(place + 1) / groups.length} />
        </>
      }
    >
      <div className="step">
        <div className="step-asks">
          <h1 className="code-reader-place" ref={heading} tabIndex={-1}>
            {say.group(place + 1, groups.length)}
          </h1>
          <ul className="code-reader-group">
            {group.map(({ character, name }, column) => (
              <li key={placeKey(column, character)}>
                <span className="code-reader-character">{character}</span>
                <span className="code-reader-name">{name}</span>
              </li>
            ))}
          </ul>
          <Speak key={place} text={group.map(({ said }) => said).join(', ')} />
        </div>
        <div className="step-answers">
          <Action kind="lit" onClick={last ? onDone : () => setPlace(place + 1)}>
            {last ? say.allGroups : say.nextGroup}
          </Action>
          {place > 0 && <Action onClick={() => setPlace(place - 1)}>{say.previousGroup}</Action>}
        </div>
      </div>
    </Frame>
  )
}
