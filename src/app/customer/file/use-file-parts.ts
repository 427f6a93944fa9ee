import { useEffect, useState } from 'react'
import type { OpenStore } from '../../device/use-store.ts'
import { useProvider } from '../../ui/provider-context.tsx'
import type { LiveRun } from '../../walk/run/use-run.ts'
import type { FileParts } from './file-parts.ts'

/** Collects from the store what may go into the file; `null` while that lasts. */
export function useFileParts(live: LiveRun, { store }: OpenStore): FileParts | null {
  const provider = useProvider()?.id ?? null
  const [collected, setCollected] = useState<Omit<FileParts, 'live' | 'provider'> | null>(null)
  const { run, settled, photos } = live
  const named = [...live.replayed.given.values()].flat().flatMap(({ photo }) => (photo === null ? [] : [photo]))
  const wantedPhotos = [...new Set(named)].join()
  useEffect(() => {
    if (store === null) return
    let wanted = true
    const collect = async () => {
      await settled()
      const [entries, contacts] = await Promise.all([store.log(run), store.contacts.all()])
      const found = new Map<string, Uint8Array<ArrayBuffer>>()
      for (const sha256 of wantedPhotos.split(',').filter(Boolean)) {
        const photo = await photos.find(run, sha256)
        if (photo !== null) found.set(sha256, new Uint8Array(await photo.arrayBuffer()))
      }
      if (wanted) setCollected({ entries, contacts, photos: found })
    }
    void collect()
    return () => {
      wanted = false
    }
  }, [store, run, settled, photos, wantedPhotos])
  return collected === null ? null : { ...collected, live, provider }
}
