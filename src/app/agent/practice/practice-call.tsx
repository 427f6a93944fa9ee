import { useEffect, useEffectEvent, useState } from 'react'
import { heardText } from '../../../code/heard.ts'
import { speak, stopSpeaking } from '../../device/speak.ts'
import { Action } from '../../ui/action.tsx'
import { Field } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { onSubmit } from '../../ui/on-submit.ts'
import { useSpeech } from '../../ui/speech.tsx'
import { useAgent } from '../agent-context.tsx'
import { Understood, usableCode } from '../decode-screen.tsx'
import { firstField } from '../first-field.ts'
import { heardCode } from '../heard-code.ts'
import type { MadeUpCall } from './made-up-call.ts'
import type { Practised } from './practice-screen.tsx'

type Props = { readonly call: MadeUpCall; readonly onDone: (practised: Practised) => void }

/** One group that was read, how often. */
type Readings = ReadonlyMap<number, number>

/** The call: the caller reads group by group, again where asked; the agent types what they hear. */
export function PracticeCall({ call, onDone }: Props) {
  const { desk, words } = useAgent()
  const say = words.practice
  const [text, setText] = useState('')
  const [confirmed, setConfirmed] = useState<string | null>(null)
  const [begunAt, setBegunAt] = useState<number | null>(null)
  const [done, setDone] = useState<Practised | null>(null)
  const [mistakes, setMistakes] = useState<number | null>(null)
  const heard = heardCode(text, { flows: desk.registry.length, now: Date.now() })
  const usable = usableCode(heard.decoded, confirmed)
  const { readings, voice, read, spoken } = useCaller(call, () => setBegunAt((at) => at ?? performance.now()))

  const code = usable?.code ?? null
  const typedOut = heard.heard.length >= call.code.length
  const finish = useEffectEvent((found: string) => {
    const practised = {
      seed: call.seed,
      seconds: (performance.now() - (begunAt ?? performance.now())) / 1000,
      again: [...readings.values()].reduce((sum, times) => sum + times - 1, 0),
      mistakes: mistakes ?? 0,
      right: found === call.code,
    }
    setDone(practised)
    onDone(practised)
  })
  useEffect(() => {
    if (code !== null && done === null) finish(code)
  }, [code, done])
  const count = useEffectEvent(() => setMistakes(mistakesIn(heardText(heard.heard), call)))
  useEffect(() => {
    if (typedOut && mistakes === null) count()
  }, [typedOut, mistakes])

  useEffect(() => firstField()?.focus(), [])
  const next = call.groups.findIndex((_, place) => !readings.has(place))
  return (
    <section className="practice agent-sides">
      <div className="practice-call">
        <p className="case-hint">{say.callerNumber(call.seed)}</p>
        <form noValidate onSubmit={onSubmit(() => next >= 0 && read(next))}>
          <Field label={words.decode.field} hint={say.fieldHint}>
            {(control) => (
              <input
                {...control}
                className={`${control.className} field-number`}
                value={text}
                autoCapitalize="characters"
                autoComplete="off"
                spellCheck={false}
                onChange={(event) => setText(event.currentTarget.value.slice(0, 600))}
              />
            )}
          </Field>
          <div className="agent-actions">
            <Action kind={readings.size === 0 ? 'lit' : 'plain'} type="submit" aria-disabled={next < 0}>
              {readings.size === 0 ? say.begin : say.nextGroup}
            </Action>
            {call.groups.map((_, place) =>
              readings.has(place) ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: groups do not move
                <Action key={place} onClick={() => read(place)}>
                  {say.groupAgain(place + 1)}
                </Action>
              ) : null,
            )}
          </div>
        </form>
        {voice === 'missing' && <Notice kind="plain" title={say.noVoice} />}
        <Spoken spoken={spoken} always={voice === 'missing'} />
      </div>
      <div className="practice-call">
        <Understood heard={heard} usable={usable} onConfirm={setConfirmed} />
        {done !== null && <Result done={done} call={call} />}
      </div>
    </section>
  )
}

function Result({ done, call }: { readonly done: Practised; readonly call: MadeUpCall }) {
  const { words } = useAgent()
  const { format } = useSpeech()
  const say = words.practice
  const text = `${say.took(format.duration(Math.max(1, Math.round(done.seconds))))} ${say.counted(done.again, done.mistakes)}`
  return done.right ? (
    <Notice kind="good" title={words.decode.right} live>
      <p>{text}</p>
    </Notice>
  ) : (
    <Notice kind="bad" title={say.otherCode(call.code)} live>
      <p>{text}</p>
    </Notice>
  )
}

/** What was said, on request: a new agent may read along, and must where there is no voice. */
function Spoken({ spoken, always }: { readonly spoken: string | null; readonly always: boolean }) {
  const { words } = useAgent()
  const [wanted, setWanted] = useState(false)
  if (always || wanted) {
    return (
      <p className="practice-said" aria-live="polite">
        {spoken}
      </p>
    )
  }
  return (
    <div className="agent-actions">
      <Action kind="quiet" onClick={() => setWanted(true)}>
        {words.practice.showText}
      </Action>
    </div>
  )
}

function useCaller(call: MadeUpCall, began: () => void) {
  const { format } = useSpeech()
  const [readings, setReadings] = useState<Readings>(new Map())
  const [voice, setVoice] = useState<'unknown' | 'there' | 'missing'>('unknown')
  const [spoken, setSpoken] = useState<string | null>(null)
  const read = (place: number) => {
    const group = call.groups[place]
    if (group === undefined) return
    began()
    const times = readings.get(place) ?? 0
    const { said } = times === 0 ? group.first : group.again
    setReadings(new Map([...readings, [place, times + 1]]))
    setSpoken(said)
    void speak(said, format.locale).then((worked) => setVoice(worked ? 'there' : 'missing'))
  }
  const byKey = useEffectEvent((event: KeyboardEvent) => {
    if (!event.altKey || !/^Digit[1-5]$/.test(event.code)) return
    const place = Number(event.code.slice(-1)) - 1
    if (!readings.has(place)) return
    event.preventDefault()
    read(place)
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => byKey(event)
    addEventListener('keydown', press)
    return () => {
      removeEventListener('keydown', press)
      stopSpeaking()
    }
  }, [])
  return { readings, voice, spoken, read }
}

/** Characters of the first complete text that are not those of the code. */
function mistakesIn(typed: string, { code }: MadeUpCall): number {
  return [...code].filter((character, place) => typed[place] !== character).length
}
