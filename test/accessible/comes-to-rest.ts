import type { Page } from 'playwright-core'

/** Waits for animations that end: colours and places in the middle of one are nobody's finding. One that never ends is looked at as it is. */
export function comesToRest(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== Infinity)
    await Promise.all(ending.map((animation) => animation.finished.catch(() => {})))
  })
}
