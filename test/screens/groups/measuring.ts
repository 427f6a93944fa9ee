import type { ProbeId } from '../../../src/guide/levels.ts'
import type { Group } from '../group.ts'
import { aPlace } from '../places.ts'
import type { ReadyRun } from '../ready-runs.ts'

/** A measurement before it, meanwhile, and what came of it; and an answer that is looked at again. */
export const measuring: Group = {
  async visit(visitor, stop) {
    const { probe: say, run: sayRun } = visitor.words.app
    const at = (probe: ProbeId) => visitor.runs.find(({ step }) => step?.kind === 'measure' && step.probe === probe)
    const places = (['website', 'speed', 'reach', 'stability'] as const).flatMap((probe) => at(probe) ?? [])
    const asked = aPlace(visitor.runs, hasAnswers)
    await visitor.bringsRuns([...new Set([...places, asked])])
    await visitor.neverHearsFrom('**/probe/**')
    for (const place of places) {
      await visitor.looksAt(place)
      await stop(`${probeOf(place)}-first`)
    }
    const reach = places.find((place) => probeOf(place) === 'reach') ?? aPlace(places, () => true)
    await visitor.looksAt(reach)
    await visitor.sees(say.stop)
    await stop('running')
    await visitor.presses(say.stop)
    await visitor.presses(say.next)

    await visitor.looksAt(asked)
    await visitor.presses(sayRun.back)
    await visitor.sees(sayRun.lookingBack)
    await stop('looking-back')
  },
}

function probeOf({ step }: ReadyRun): string {
  return step?.kind === 'measure' ? step.probe : ''
}

function hasAnswers({ step, log }: ReadyRun): boolean {
  return (
    step?.kind === 'ask' &&
    log.length > 3 &&
    log.every(({ content }) => content.type === 'begun' || content.type === 'answered')
  )
}
