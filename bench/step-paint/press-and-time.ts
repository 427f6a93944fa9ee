import type { Page } from 'playwright-core'

/**
 * Presses the one answer again and again, and takes the time from each press until the frame with the next heading has
 * been painted; milliseconds. Runs in the page, so that no time of the driver's is in it.
 */
export async function pressAndTime(page: Page, presses: number): Promise<readonly number[]> {
  return page.evaluate(async (count) => {
    const painted = () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => done()
          port2.postMessage(null)
        })
      })
    const heading = () => document.querySelector('h1')?.textContent ?? ''
    const button = () =>
      [...document.querySelectorAll<HTMLButtonElement>('main button')].find(({ textContent }) => textContent === 'Done')
    const changed = (before: string) =>
      new Promise<void>((done) => {
        const observer = new MutationObserver(() => {
          if (heading() === before) return
          observer.disconnect()
          done()
        })
        observer.observe(document.body, { subtree: true, childList: true, characterData: true })
      })
    const times: number[] = []
    for (let press = 0; press < count; press++) {
      const before = heading()
      const next = changed(before)
      const begun = performance.now()
      button()?.click()
      await next
      await painted()
      times.push(performance.now() - begun)
      // What a step leaves to be done after its paint must not fall into the next one's time.
      await new Promise((rest) => setTimeout(rest, 30))
    }
    return times
  }, presses)
}
