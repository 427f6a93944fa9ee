import type { GuideListing, RegistryEntry } from '../../guide/bundle.ts'
import type { OpenedStore } from '../../store/opened-store.ts'
import { trustedScript } from '../pwa/trusted.ts'
import { probeSource } from './probe-source.ts'
import { providerSource } from './provider-source.ts'
import type { GuideSource, Services } from './services.tsx'

/** What `virtual:vorab/guides` holds. */
export type BuiltGuides = { readonly listings: readonly GuideListing[]; readonly registry: readonly RegistryEntry[] }

/** The real things behind the screens, each loaded when it is first wanted. */
export function browserServices({ listings, registry }: BuiltGuides): Services {
  const openStore = once(async () => openRealStore(listings))
  return {
    guides: { listings, registry, load: loadGuide },
    openStore,
    probes: probeSource(openStore),
    provider: providerSource,
  }
}

const loadGuide: GuideSource['load'] = async ({ guide, fingerprint, language }) => {
  const { pinnedBundle } = await import('../../store/bundles.ts')
  const pinned = await pinnedBundle(fingerprint, guide, language)
  return pinned.status === 'ok' ? pinned.bundle : null
}

async function openRealStore(listings: readonly GuideListing[]): Promise<OpenedStore> {
  const [{ openStore }, { mirrorWorkerUrl }] = await Promise.all([
    import('../../store/open-store.ts'),
    import('../../store/mirror-worker-url.ts'),
  ])
  const store = openStore({
    workerUrl: trustedScript(mirrorWorkerUrl),
    currentGuides: listings.map(({ fingerprint }) => fingerprint),
  })
  void sendWhatWaits(store)
  return store
}

/** Most people never send a file from here: what sends is loaded when the first one waits. */
async function sendWhatWaits(store: OpenedStore): Promise<void> {
  const begin = async () => {
    leave()
    const { startSending } = await import('./start-sending.ts')
    startSending(store, () => providerSource.kept()?.intakeUrl ?? null)
  }
  const leave = store.subscribe((change) => change.kind === 'table' && change.table === 'outbox' && void begin())
  if ((await store.outbox.all()).some(({ state }) => state.kind !== 'sent')) await begin()
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
