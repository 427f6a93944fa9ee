import type { Group } from '../group.ts'
import { aPlace } from '../places.ts'

/** What may go wrong, and what is said then. */
export const trouble: Group = {
  async visit(visitor, stop) {
    const { keeping, run, home } = visitor.words.app
    const broken = aPlace(visitor.runs, ({ place }) => place === 'broken')
    const begun = aPlace(visitor.runs, ({ guide, step }) => guide !== broken.guide && step?.kind === 'do')
    await visitor.opens('/no/such/screen')
    await stop('nothing-at-this-address')
    await visitor.opens('/g/no-such-guide')
    await visitor.sees(home.start.unknown)
    await stop('no-such-guide')
    await visitor.opens('/run/no-such-run')
    await visitor.sees(run.missing.title)
    await stop('no-such-run')
    await visitor.bringsRuns([broken, begun])
    await visitor.opens(`/run/${broken.run}`)
    await visitor.sees(run.broken.title)
    await stop('does-not-fit-its-guide')
    await visitor.cannotHave('**/guides/**')
    await visitor.opens(`/run/${begun.run}`)
    await visitor.sees(run.broken.bundleMissing)
    await stop('guide-not-to-be-had')
    await visitor.cannotHave('**/assets/settings-screen-*')
    await visitor.opens('/settings')
    await visitor.sees(keeping.crash.title)
    await stop('crash')

    await visitor.canHaveAll()
    // A file of the site that holds no app: what happens to the database there nobody repairs.
    await visitor.page.goto(new URL('/probe/canary.txt', visitor.page.url()).href)
    await visitor.page.evaluate(storedByNewerVersion)
    await visitor.opens('/settings')
    await visitor.sees(keeping.storage.newer)
    await stop('stored-by-newer-version')
    await visitor.page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }))
    await visitor.opens('/')
    await visitor.sees(keeping.storage.memory)
    await stop('nothing-can-be-stored')
  },
}

/** Runs in the page. */
function storedByNewerVersion(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('vorab', 100_000)
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      opening.result.close()
      resolve()
    }
  })
}
