import type { Group } from '../group.ts'
import { aPlace, placesOfKind, placesReading } from '../places.ts'

/** A step of each kind, in each state that it has. */
export const steps: Group = {
  async visit(visitor, stop) {
    const { run: say } = visitor.words.app
    const { runs } = visitor
    await visitor.bringsRuns(runs.filter(({ step, place }) => step !== null || place.startsWith('contradiction')))
    await visitor.neverHearsFrom('**/probe/**')
    for (const kind of ['tell', 'ask', 'do', 'tick', 'wait', 'guard', 'show'] as const) {
      await visitor.looksAt(aPlace(runs, ({ step }) => step?.kind === kind))
      await stop(kind)
    }
    const pictured = placesOfKind(runs, 'ask').toSorted((one, other) => picturesOf(other) - picturesOf(one))[0]
    if (pictured !== undefined) await visitor.looksAt(pictured)
    await stop('ask-pictures')
    await visitor.looksAt(aPlace(runs, ({ step, hasHelp }) => step?.kind === 'ask' && hasHelp))
    await visitor.page.locator('.help-title').click()
    await stop('ask-help')

    await visitor.looksAt(aPlace(runs, ({ step }) => step?.kind === 'tick'))
    await visitor.pressesTheLit()
    await visitor.sees(say.tick.error)
    await stop('tick-error')
    await visitor.looksAt(aPlace(runs, ({ step }) => step?.kind === 'guard'))
    await visitor.pressesTheLit()
    await visitor.sees(say.guard.error)
    await stop('guard-error')
    await visitor.looksAt(aPlace(runs, ({ step }) => step?.kind === 'wait'))
    await visitor.pressesTheLit()
    await visitor.sees(say.wait.runsOn)
    await stop('wait-runs')

    for (const [validator, run] of placesReading(runs)) {
      await visitor.looksAt(run)
      await stop(`read-${validator}`)
    }
    await visitor.looksAt(aPlace(runs, ({ step }) => step?.kind === 'read' && step.validator === 'card-number'))
    await visitor.pressesTheLit()
    await visitor.sees(say.read.empty)
    await stop('read-error')

    await visitor.looksAt(aPlace(runs, ({ place }) => place.startsWith('contradiction')))
    await visitor.sees(say.contradiction.title)
    await stop('contradiction')
  },
}

function picturesOf({ step }: { readonly step: { readonly pictures: readonly unknown[] } | null }): number {
  return step?.pictures.length ?? 0
}
