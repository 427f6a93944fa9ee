import type { ValidatorId } from '../../../guide/levels.ts'
import { findStep } from '../../../guide/read-flow.ts'
import type { Understood } from '../../../knowledge/understand/understood.ts'
import type { Provider } from '../../../provider/provider.ts'
import type { LiveRun } from '../run/use-run.ts'
import { dayOf } from './day-of.ts'

type Around = {
  readonly live: Pick<LiveRun, 'bundle' | 'replayed'>
  readonly provider: Provider | null
  /** Wall clock, milliseconds since 1970. */
  readonly now: number
}

/** What can be made of what was typed in a step of this run. The knowledge is loaded when it is first needed. */
export async function understandTyped(
  validator: ValidatorId,
  typed: string,
  { live, provider, now }: Around,
): Promise<Understood> {
  const { understand } = await import('../../../knowledge/validators.ts')
  const { flow, words } = live.bundle
  const earlier = live.replayed.path.flatMap(({ step, typed: text }) => {
    const found = findStep(flow, step)
    return text === null || found?.kind !== 'read' ? [] : [{ validator: found.validator, typed: text }]
  })
  return understand(validator, typed, { provider, language: words.language, today: dayOf(now), earlier })
}
