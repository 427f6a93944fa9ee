import { useEffect, useMemo, useState } from 'react'
import { guidesSaved, type SavedGuides } from '../guide/saved-guides.ts'
import type { GuideSource, Services } from './device/services.tsx'

/**
 * While guides are written, the services with the guides as they were last saved: open screens take them over where they
 * are, a run included, although it began with older words. In a built site, the services as they are.
 */
export function useSavedGuides(services: Services): Services {
  const [saved, setSaved] = useState<Pick<SavedGuides, 'listings' | 'registry'>>(services.guides)
  useEffect(() => {
    const { hot } = import.meta
    if (!hot) return
    hot.on(guidesSaved, setSaved)
    return () => hot.off(guidesSaved, setSaved)
  }, [])
  return useMemo(() => {
    if (!import.meta.hot) return services
    const { listings, registry } = saved
    const load: GuideSource['load'] = async (wanted) => {
      const last = listings.find(({ guide }) => guide === wanted.guide)
      const bundle = await services.guides.load({ ...wanted, fingerprint: last?.fingerprint ?? wanted.fingerprint })
      // A run is replayed by the revision only that it began with.
      const revision = registry.find(({ fingerprint }) => fingerprint === wanted.fingerprint)?.revision ?? 0
      return bundle === null ? null : { ...bundle, flow: { ...bundle.flow, revision } }
    }
    return { ...services, guides: { listings, registry, load } }
  }, [services, saved])
}
