import type { Group } from '../group.ts'
import { aPlace } from '../places.ts'

/** Whoever writes the guides. */
export const author: Group = {
  async visit(visitor, stop) {
    await visitor.opens('/author')
    await stop('guides')
    const { guide, place } = aPlace(visitor.runs, ({ step }) => step?.kind === 'ask')
    await visitor.opens(`/author/${guide}`)
    await visitor.page.locator('[data-place]').first().waitFor()
    await stop('map')
    const end = aPlace(visitor.runs, (run) => run.guide === guide && run.end === 'call')
    for (const id of [place, end.place]) {
      await visitor.page.locator(`[data-place="${id}"]`).first().press('Enter')
      await visitor.page.locator('#author-place-title', { hasText: id }).waitFor()
      await stop(`map-at-${id}`)
    }
  },
}
