import type { Group } from '../group.ts'
import { aPlace } from '../places.ts'

/** Where each guide begins. */
export const guides: Group = {
  async visit(visitor, stop) {
    const { start } = visitor.words.app.home
    const names = [...new Set(visitor.runs.map(({ guide }) => guide))]
    const last = names.at(-1) ?? ''
    await visitor.cannotHave('**/guides/**')
    await visitor.opens(`/g/${last}`)
    await visitor.presses(start.begin)
    await visitor.sees(start.notLoaded)
    await stop('not-to-be-had')
    await visitor.canHaveAll()
    for (const guide of names) {
      await visitor.opens(`/g/${guide}`)
      await stop(guide)
    }
    const [first = ''] = names
    await visitor.opens(`/g/${first}#c=K-2048&n=Zm9yLXRoZS1waWN0dXJl`)
    await stop('from-an-agents-link')
    await visitor.bringsRuns([aPlace(visitor.runs, ({ guide, step }) => guide === first && step?.kind === 'do')])
    await visitor.opens(`/g/${first}`)
    await visitor.sees(start.unfinished)
    await stop('begun-before')
  },
}
