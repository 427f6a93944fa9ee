import type { AnswerId } from '../../../guide/ids.ts'
import type { ProbeId } from '../../../guide/levels.ts'
import type { Reading } from '../../../guide/reading.ts'
import type { StepWords } from '../../../guide/words.ts'
import { Notice } from '../../ui/notice.tsx'
import { useOffline } from './use-offline.ts'
import type { MeasuringWords } from './words/load-probe-words.ts'

const UNSUPPORTED = 'unsupported' as AnswerId

/** Nothing could be measured, or it leaves the question open. */
const unanswered: readonly string[] = ['unsupported', 'no-answer', 'nothing', 'unknown', 'stale', 'refused', 'down']

type Props = {
  readonly reading: Reading
  readonly words: MeasuringWords
  /** What the guide says of the levels; for `unsupported` the way by hand at this place. */
  readonly own: StepWords['answers'] | undefined
}

/** Where a measurement gives no answer: the reason, as far as there is one, and how to find out without it. */
export function ByHand({ reading, words, own }: Props) {
  const offline = useOffline()
  const { probe, level, figures } = reading
  if (!unanswered.includes(level)) return null
  const reason = figures['reason']
  const reasons: Readonly<Record<string, string>> = words.figures.reasons
  const why = typeof reason === 'string' ? (reasons[reason] ?? null) : offline ? words.offline : null
  return (
    <>
      {why !== null && <p>{why}</p>}
      <ByHandNotice probe={probe} words={words} own={own?.[UNSUPPORTED]} />
    </>
  )
}

type NoticeProps = { readonly probe: ProbeId; readonly words: MeasuringWords; readonly own: string | undefined }

export function ByHandNotice({ probe, words, own }: NoticeProps) {
  return (
    <Notice title={words.byHandTitle}>
      <p>{own ?? words.byHand[probe]}</p>
    </Notice>
  )
}
