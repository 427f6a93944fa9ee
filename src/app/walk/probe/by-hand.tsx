import type { ProbeId } from '../../../guide/levels.ts'
import type { Reading } from '../../../guide/reading.ts'
import { Notice } from '../../ui/notice.tsx'
import { useOffline } from './use-offline.ts'
import type { MeasuringWords } from './words/load-probe-words.ts'

/** Nothing could be measured, or it leaves the question open. */
const unanswered: readonly string[] = ['unsupported', 'no-answer', 'nothing', 'unknown', 'stale', 'refused', 'down']

/** Where a measurement gives no answer: the reason, as far as there is one, and how to find out without it. */
export function ByHand({ reading, words }: { readonly reading: Reading; readonly words: MeasuringWords }) {
  const offline = useOffline()
  const { probe, level, figures } = reading
  if (!unanswered.includes(level)) return null
  const reason = figures['reason']
  const reasons: Readonly<Record<string, string>> = words.figures.reasons
  const why = typeof reason === 'string' ? (reasons[reason] ?? null) : offline ? words.offline : null
  return (
    <>
      {why !== null && <p>{why}</p>}
      <ByHandNotice probe={probe} words={words} />
    </>
  )
}

export function ByHandNotice({ probe, words }: { readonly probe: ProbeId; readonly words: MeasuringWords }) {
  return (
    <Notice title={words.byHandTitle}>
      <p>{words.byHand[probe]}</p>
    </Notice>
  )
}
