import { useEffect, useState } from 'react'
import type { CodeText } from '../../../code/alphabet.ts'
import { groupsOf } from '../../../code/groups.ts'
import { spellOut } from '../../../code/spelling/spell-out.ts'
import { speak, stopSpeaking } from '../../device/speak.ts'
import { Action } from '../../ui/action.tsx'
import { placeKey } from '../../ui/place-key.ts'
import { useSpeech } from '../../ui/speech.tsx'
import './code-card.css'

/** Where the code stands on the card. */
export const CODE_PLACE = 'code'

/** The code, legible at arm's length. */
export function CodeCard({ code }: { readonly code: CodeText }) {
  return (
    <p className="code-card-code" id={CODE_PLACE} data-code={code} tabIndex={-1}>
      {groupsOf(code).map((group, place) => (
        <span key={placeKey(place, group)} className="code-card-group">
          {group}
        </span>
      ))}
    </p>
  )
}

type WaysProps = { readonly code: CodeText; readonly onRead: () => void }

/** Everything that helps to get the code across a telephone. */
export function CodeWays({ code, onRead }: WaysProps) {
  const { words, language } = useSpeech()
  const say = words.summary
  return (
    <div className="code-card">
      <Action kind="plain" onClick={onRead}>
        {say.readAloud}
      </Action>
      <div className="code-card-ways">
        <Speak text={spokenCode(code, language)} />
        <Copy text={groupsOf(code).join(' ')} />
        <Action kind="quiet" icon="print" onClick={() => print()}>
          {say.print}
        </Action>
      </div>
      <Spelled code={code} />
      <p className="code-card-what">{say.codeWhat}</p>
    </div>
  )
}

function Spelled({ code }: { readonly code: CodeText }) {
  const { words, language } = useSpeech()
  return (
    <details className="code-card-spelled">
      <summary>{words.summary.spoken}</summary>
      <ol>
        {spellOut(code, language).map((group, place) => (
          <li key={placeKey(place, group)}>{group.map(({ said }) => said).join(', ')}</li>
        ))}
      </ol>
    </details>
  )
}

/** As it is said, with a pause after each character and a longer one after each group. */
export function spokenCode(code: CodeText, language: ReturnType<typeof useSpeech>['language']): string {
  return spellOut(code, language)
    .map((group) => group.map(({ said }) => said).join(', '))
    .join('. ')
}

export function Speak({ text }: { readonly text: string }) {
  const { words, format } = useSpeech()
  const [stage, setStage] = useState<'silent' | 'speaking' | 'no-voice'>('silent')
  useEffect(() => stopSpeaking, [])
  const toggle = async () => {
    if (stage === 'speaking') {
      stopSpeaking()
      setStage('silent')
      return
    }
    setStage('speaking')
    setStage((await speak(text, format.locale)) ? 'silent' : 'no-voice')
  }
  return (
    <div>
      <Action kind="quiet" icon="speaker" onClick={() => void toggle()}>
        {stage === 'speaking' ? words.summary.stopSpeaking : words.summary.speak}
      </Action>
      <p className="code-card-what" role="status">
        {stage === 'no-voice' && words.summary.noVoice}
      </p>
    </div>
  )
}

function Copy({ text }: { readonly text: string }) {
  const { words } = useSpeech()
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | null>(null)
  const copy = () => {
    const written = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))
    written.then(
      () => setOutcome('copied'),
      () => setOutcome('copyFailed'),
    )
  }
  return (
    <div>
      <Action kind="quiet" icon="copy" onClick={copy}>
        {words.summary.copy}
      </Action>
      <p className="code-card-what" role="status">
        {outcome !== null && words.summary[outcome]}
      </p>
    </div>
  )
}
