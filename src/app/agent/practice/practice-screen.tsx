import { useEffect, useState } from 'react'
import { browserSha256 } from '../../../store/browser-sha256.ts'
import { Action } from '../../ui/action.tsx'
import { useSpeech } from '../../ui/speech.tsx'
import { useAgent } from '../agent-context.tsx'
import { AgentFrame } from '../agent-frame.tsx'
import { type MadeUpCall, madeUpCall } from './made-up-call.ts'
import { PracticeCall } from './practice-call.tsx'
import { randomFrom } from './random.ts'
import './practice.css'

export type Practised = {
  readonly seed: number
  readonly seconds: number
  /** Groups that had to be read again. */
  readonly again: number
  /** Characters of the first reading that were typed otherwise than they were meant. */
  readonly mistakes: number
  readonly right: boolean
}

/** `/agent/practice`: made-up callers who read codes with slips; the agent types. Nothing of it is kept. */
export function PracticeScreen() {
  const { words } = useAgent()
  const { format } = useSpeech()
  const [seed, setSeed] = useState(newSeed)
  const [done, setDone] = useState<readonly Practised[]>([])
  const call = useCall(seed)
  const say = words.practice
  return (
    <AgentFrame place="practice" title={say.title} lead={say.lead}>
      {call === null ? (
        <p role="status">{words.loading}</p>
      ) : (
        <PracticeCall key={call.seed} call={call} onDone={(practised) => setDone((all) => [practised, ...all])} />
      )}
      <div className="agent-actions">
        <Action onClick={() => setSeed(newSeed())}>{say.nextCaller}</Action>
      </div>
      {done.length > 0 && (
        <section>
          <h2 className="case-title">{say.results}</h2>
          <table className="practice-results">
            <thead>
              <tr>
                {[say.caller, say.time, say.again, say.mistakes, say.result].map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {done.map((each) => (
                <tr key={each.seed}>
                  <td>{each.seed}</td>
                  <td>{format.clock(each.seconds)}</td>
                  <td>{each.again}</td>
                  <td>{each.mistakes}</td>
                  <td>{each.right ? say.right : say.wrong}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </AgentFrame>
  )
}

function newSeed(): number {
  const [seed = 1] = crypto.getRandomValues(new Uint16Array(1))
  return seed
}

/** A caller of some guide; the same number is the same caller. */
function useCall(seed: number): MadeUpCall | null {
  const { desk } = useAgent()
  const { language } = useSpeech()
  const [call, setCall] = useState<MadeUpCall | null>(null)
  useEffect(() => {
    let wanted = true
    const make = async () => {
      const { registry } = desk
      // Only what is published has codes.
      const listings = desk.listings.filter((one) => registry.some((each) => each.fingerprint === one.fingerprint))
      const listing = listings[randomFrom(seed)(listings.length)]
      if (listing === undefined) return null
      const { guide, fingerprint } = listing
      const bundle = await desk.loadGuide({ guide, fingerprint, language })
      return (
        bundle && madeUpCall(seed, { flow: bundle.flow, registry, language, now: Date.now(), sha256: browserSha256 })
      )
    }
    void make().then((made) => wanted && setCall(made))
    return () => {
      wanted = false
    }
  }, [desk, seed, language])
  return call?.seed === seed ? call : null
}
