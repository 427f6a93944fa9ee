import type { GuideListing } from '../../guide/bundle.ts'
import type { OpenedStore } from '../../store/opened-store.ts'
import { trustedScript } from '../pwa/trusted.ts'
import { photoStore } from './photo-store.ts'
import { probeSource } from './probe-source.ts'
import { providerSource } from './provider-source.ts'
import type { GuideSource, Services } from './services.tsx'

/** The real things behind the screens, each loaded when it is first wanted. */
export function browserServices(listings: readonly GuideListing[]): Services {
  const openStore = once(async () => openRealStore(listings))
  return {
    guides: guideSource(listings),
    openStore,
    probes: probeSource(openStore),
    photos: photoStore,
    provider: providerSource,
  }
}

function guideSource(listings: readonly GuideListing[]): GuideSource {
  return {
    listings,
    async load({ guide, fingerprint, language }) {
      const { pinnedBundle } = await import('../../store/bundles.ts')
      const pinned = await pinnedBundle(fingerprint, guide, language)
      return pinned.status === 'ok' ? pinned.bundle : null
    },
  }
}

async function openRealStore(listings: readonly GuideListing[]): Promise<OpenedStore> {
  const [{ openStore }, { mirrorWorkerUrl }] = await Promise.all([
    import('../../store/open-store.ts'),
    import('../../store/mirror-worker-url.ts'),
  ])
  return openStore({
    workerUrl: trustedScript(mirrorWorkerUrl),
    currentGuides: listings.map(({ fingerprint }) => fingerprint),
  })
}

/** A failed load (a chunk that was not to be had) is tried again at the next call. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null
      throw error
    })
    return made
  }
}
