import { useState } from 'react'
import { findOutcome } from '../../../guide/read-flow.ts'
import type { OpenedStore } from '../../../store/opened-store.ts'
import type { OpenStore } from '../../device/use-store.ts'
import { useWakeLock } from '../../device/use-wake-lock.ts'
import { Action } from '../../ui/action.tsx'
import { placeKey } from '../../ui/place-key.ts'
import { PlainScreen } from '../../ui/plain-screen.tsx'
import { useSpeech } from '../../ui/speech.tsx'
import { BackBar } from '../../ui/top-bar.tsx'
import { useLoadedWords } from '../../ui/use-loaded-words.ts'
import { OpenedRun } from '../../walk/run/opened-run.tsx'
import { Opening } from '../../walk/run/run-states.tsx'
import type { LiveRun } from '../../walk/run/use-run.ts'
import { type Caller, useCaller } from '../file/use-caller.ts'
import { CallerForm } from './caller-form.tsx'
import { Prompter } from './prompter.tsx'
import { type ScriptLine, scriptSeconds, voicemailScript } from './script.ts'
import { loadVoicemailWords } from './words/load-voicemail-words.ts'
import type { VoicemailWords } from './words/voicemail-words.ts'
import './voicemail-screen.css'

/** `/run/:run/voicemail`: what to say to an answering machine, and a prompter that goes on as it is read. */
export function VoicemailScreen() {
  return <OpenedRun show={(live, open) => <Loaded live={live} open={open} />} />
}

function Loaded({ live, open }: { readonly live: LiveRun; readonly open: OpenStore }) {
  const say = useLoadedWords(loadVoicemailWords)
  if (say === null || open.store === null) return <Opening open={open} />
  return <Ready live={live} store={open.store} say={say} />
}

type Parts = { readonly live: LiveRun; readonly say: VoicemailWords }

function Ready({ live, store, say }: Parts & { readonly store: OpenedStore }) {
  const { words } = useSpeech()
  const [caller, setCaller] = useCaller(store)
  const [shown, setShown] = useState<'form' | 'text' | 'prompter'>('form')
  useWakeLock()
  const lines = useScript({ live, say }, caller)
  return (
    <PlainScreen
      place={`voicemail ${shown}`}
      title={say.title}
      head={<BackBar to={`/run/${live.run}/summary`} label={words.summary.title} />}
    >
      {shown === 'form' && (
        <CallerForm
          say={say}
          caller={caller}
          onDone={(changed) => {
            setCaller(changed)
            setShown('text')
          }}
        />
      )}
      {shown === 'text' && (
        <>
          <p>{say.lead}</p>
          <Script lines={lines} say={say} />
          <Action kind="lit" onClick={() => setShown('prompter')}>
            {say.begin}
          </Action>
          <Action kind="quiet" icon="pencil" onClick={() => setShown('form')}>
            {say.change}
          </Action>
        </>
      )}
      {shown === 'prompter' && <Prompter lines={lines} say={say} onStop={() => setShown('text')} />}
    </PlainScreen>
  )
}

function Script({ lines, say }: { readonly lines: readonly ScriptLine[]; readonly say: VoicemailWords }) {
  return (
    <>
      <ol className="voicemail-script">
        {lines.map(({ text }, place) => (
          <li key={placeKey(place, text)}>{text}</li>
        ))}
      </ol>
      <p>
        <strong>{say.seconds(Math.round(scriptSeconds(lines)))}</strong>
      </p>
    </>
  )
}

/** The code is the one that the call card showed last. */
function useScript({ live, say }: Parts, { name, phone, reachable }: Caller): readonly ScriptLine[] {
  const { language } = useSpeech()
  const { bundle, replayed } = live
  const { position } = replayed
  const outcome = position.kind === 'ended' ? findOutcome(bundle.flow, position.outcome) : null
  const cause = outcome === null ? null : (bundle.words.outcomes[outcome.id]?.cause ?? null)
  const { title } = bundle.words
  const code = replayed.codes.findLast(({ current }) => current)?.code ?? ''
  return voicemailScript(
    {
      name: name.trim(),
      phone,
      matter: cause === null ? title : `${title}. ${cause}`,
      shortMatter: title,
      groups: code.match(/.{1,4}/g) ?? [],
      reachable: reachable.trim(),
    },
    say,
    language,
  )
}
