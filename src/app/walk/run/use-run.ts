import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { replay } from '../../../engine/replay.ts'
import type { Begun, Replayed } from '../../../engine/replayed.ts'
import { drawForBox } from '../../../guide/box-traits.ts'
import type { GuideBundle } from '../../../guide/bundle.ts'
import type { Content } from '../../../guide/entry.ts'
import type { RunId } from '../../../guide/ids.ts'
import { type Language, languages } from '../../../guide/language.ts'
import type { Store } from '../../../store/contract.ts'
import type { Photos } from '../../../store/photos.ts'
import { type Services, useServices } from '../../device/services.tsx'
import { type OpenStore, useStore } from '../../device/use-store.ts'
import { fillTexts } from '../../ui/fill-texts.ts'
import { useProvider } from '../../ui/provider-context.tsx'
import { useSpeech } from '../../ui/speech.tsx'
import { afterPaint } from './after-paint.ts'
import { LiveLog, type LiveLogState } from './live-log.ts'
import { traitsOfBox } from './traits-of-box.ts'

/** A run that can be shown and gone on with. */
export type LiveRun = {
  readonly run: RunId
  readonly bundle: GuideBundle
  readonly replayed: Replayed
  readonly saving: LiveLogState['saving']
  readonly photos: Photos
  readonly settings: Store['settings']
  readonly add: (content: Content) => void
  /** When what was added has been written, or has failed to be. */
  readonly settled: () => Promise<void>
}

export type RunState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'missing' }
  /** The run is here, its guide is not, and cannot be had now. */
  | { readonly kind: 'no-guide'; readonly retry: () => void }
  | { readonly kind: 'ready'; readonly live: LiveRun }

type Opened =
  | { readonly kind: 'opening' | 'missing' }
  | { readonly kind: 'open'; readonly log: LiveLog; readonly begun: Pick<Begun, 'guide' | 'fingerprint'> }

/** Opens a run from the store, with the guide that it began with, in the language of the page. */
export function useRun(run: RunId): RunState & { readonly open: OpenStore } {
  const open = useStore()
  const opened = useLog(run, open)
  const guide = useBundle(opened)
  const state = useReplayed({ run, opened, guide, open })
  return { ...state, open }
}

function useLog(run: RunId, { store }: OpenStore): Opened {
  const [opened, setOpened] = useState<Opened>({ kind: 'opening' })
  useEffect(() => {
    if (store === null) return
    let wanted = true
    let log: LiveLog | null = null
    void store.log(run).then((lines) => {
      if (!wanted) return
      const begun = lines[0]?.content
      if (begun?.type !== 'begun') return setOpened({ kind: 'missing' })
      log = new LiveLog({ store, run, lines, now: Date.now, afterPaint })
      setOpened({ kind: 'open', log, begun })
    })
    return () => {
      wanted = false
      log?.close()
    }
  }, [store, run])
  return opened
}

type Loaded = { readonly bundle: GuideBundle | null | 'loading'; readonly retry: () => void }

function useBundle(opened: Opened): Loaded {
  const { guides } = useServices()
  const { language } = useSpeech()
  const [bundle, setBundle] = useState<Loaded['bundle']>('loading')
  const [tries, setTries] = useState(0)
  const begun = opened.kind === 'open' ? opened.begun : null
  useEffect(() => {
    if (begun === null) return
    void tries
    let wanted = true
    void loadBundle(guides, begun, language).then((loaded) => wanted && setBundle(loaded))
    return () => {
      wanted = false
    }
  }, [guides, begun, language, tries])
  const retry = useCallback(() => setTries((count) => count + 1), [])
  useOnline(bundle === null, retry)
  return { bundle: useFilled(bundle), retry }
}

/** With the provider's names in every text. */
function useFilled(bundle: Loaded['bundle']): Loaded['bundle'] {
  const provider = useProvider()
  return useMemo(() => {
    if (bundle === null || bundle === 'loading') return bundle
    return { ...bundle, words: fillTexts(bundle.words, { provider, language: bundle.words.language }) }
  }, [bundle, provider])
}

/** The guide in the page's language, else in any other that this device has: better another language than none. */
async function loadBundle(
  guides: Services['guides'],
  { guide, fingerprint }: Pick<Begun, 'guide' | 'fingerprint'>,
  language: Language,
): Promise<GuideBundle | null> {
  const own = await guides.load({ guide, fingerprint, language })
  if (own !== null) return own
  const others = languages.filter((each) => each !== language)
  const loaded = await Promise.all(others.map((each) => guides.load({ guide, fingerprint, language: each })))
  return loaded.find((bundle) => bundle !== null) ?? null
}

function useOnline(needed: boolean, then: () => void): void {
  useEffect(() => {
    if (!needed) return
    addEventListener('online', then)
    return () => removeEventListener('online', then)
  }, [needed, then])
}

const noLines: LiveLogState = { lines: [], saving: 'saved' }
const nothing = () => () => {}

type Parts = { readonly run: RunId; readonly opened: Opened; readonly guide: Loaded; readonly open: OpenStore }

function useReplayed({ run, opened, guide: { bundle, retry }, open: { store } }: Parts): RunState {
  const provider = useProvider()
  const log = opened.kind === 'open' ? opened.log : null
  const { lines, saving } = useSyncExternalStore(
    log?.subscribe ?? nothing,
    () => log?.state ?? noLines,
    () => noLines,
  )
  if (opened.kind === 'missing' || saving === 'gone') return { kind: 'missing' }
  if (log === null || store === null || bundle === 'loading') return { kind: 'opening' }
  if (bundle === null) return { kind: 'no-guide', retry }
  const replayed = replay(bundle.flow, { kind: 'log', entries: lines })
  const live = {
    run,
    bundle: drawForBox(bundle, traitsOfBox(bundle.flow, replayed.path, provider)),
    replayed,
    saving,
    photos: store.photos,
    settings: store.settings,
    add: (content: Content) => log.add(content),
    settled: () => log.settled(),
  }
  return { kind: 'ready', live }
}
