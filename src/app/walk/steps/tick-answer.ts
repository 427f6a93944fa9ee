import type { Step } from '../../../guide/flow.ts'
import type { AnswerId } from '../../../guide/ids.ts'

/** The answer of a `tick` step in which nothing fits. */
export const NONE = 'none' as AnswerId

type Tick = Extract<Step, { kind: 'tick' }>

/** The answer that stands for what was ticked: the options in authored order, joined by `+`. */
export function tickAnswer({ options }: Pick<Tick, 'options'>, ticked: ReadonlySet<AnswerId>): AnswerId {
  const chosen = options.filter((option) => ticked.has(option))
  return chosen.length === 0 ? NONE : (chosen.join('+') as AnswerId)
}

/** What was ticked when that answer was given; nothing for `none`, `unsure` and an answer that is not there. */
export function tickedIn({ options }: Pick<Tick, 'options'>, answer: AnswerId | null): ReadonlySet<AnswerId> {
  const parts = new Set(answer?.split('+'))
  return new Set(options.filter((option) => parts.has(option)))
}
