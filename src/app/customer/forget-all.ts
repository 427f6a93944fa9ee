import { forgetKept } from './kept.ts'
import type { Services } from './services.tsx'

/**
 * Removes everything that somebody entered or chose on this device; the app itself stays, so that it still opens without
 * a network. `false` where a part could not be removed.
 */
export async function forgetAll({ openStore, photos }: Pick<Services, 'openStore' | 'photos'>): Promise<boolean> {
  const parts = await Promise.allSettled([
    openStore().then(async (store) => {
      await store.removeAll()
      const left = await store.runs()
      if (left.length > 0) throw new Error('some runs could not be removed')
    }),
    photos.removeAll(),
  ])
  forgetKept()
  return parts.every(({ status }) => status === 'fulfilled')
}
