import { forgetKept } from './kept.ts'
import { showBegun } from './place-for-begun.ts'
import { showPlaces } from './place-for-runs.ts'
import type { Services } from './services.tsx'

/**
 * Removes everything that somebody entered or chose on this device; the app itself stays, so that it still opens without
 * a network. `false` where a part could not be removed.
 */
export async function forgetAll({ openStore }: Pick<Services, 'openStore'>): Promise<boolean> {
  forgetKept()
  showPlaces(0)
  showBegun(false)
  try {
    const store = await openStore()
    await store.removeAll()
    return (await store.runs()).length === 0
  } catch {
    return false
  }
}
