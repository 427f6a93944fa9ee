import type { GuideBundle, GuideListing } from '../../guide/bundle.ts'
import type { StepId } from '../../guide/ids.ts'
import type { Language } from '../../guide/language.ts'
import { searchGuides } from '../../guide/search-guides.ts'
import { findStepWords } from '../../guide/step-words.ts'

/** Where a caller may begin: a guide, at its start (`null`) or at a step that a link may ask for. */
export type GuidePlace = {
  readonly listing: GuideListing
  readonly step: StepId | null
  readonly title: string
}

export type PlacesIn = {
  readonly listings: readonly GuideListing[]
  /** As far as they are loaded: without its guide no step can be found. */
  readonly bundles: readonly GuideBundle[]
  readonly language: Language
}

/** The places that fit what a customer says, best first; every guide's start where nothing was typed. */
export function findPlaces(said: string, { listings, bundles, language }: PlacesIn): readonly GuidePlace[] {
  const starts = listings.map((listing): GuidePlace => ({ listing, step: null, title: listing.titles[language].title }))
  if (said.trim() === '') return starts
  const byListing = new Map<GuideListing, GuidePlace>(starts.map((place) => [place.listing, place]))
  for (const bundle of bundles) {
    const listing = listings.find(({ fingerprint }) => fingerprint === bundle.fingerprint)
    if (listing === undefined) continue
    for (const step of bundle.flow.entries.slice(1)) {
      const { title, keywords } = wordsOf(bundle, step)
      const titles = { title, about: '', atHand: [], keywords }
      byListing.set({ ...listing, titles: { de: titles, sv: titles, en: titles } }, { listing, step, title })
    }
  }
  return searchGuides([...byListing.keys()], said, language).flatMap((found) => byListing.get(found) ?? [])
}

/** A step is found by its question, its short name and its answers. */
function wordsOf({ words }: GuideBundle, step: StepId) {
  const own = findStepWords(words, step)
  return { title: own?.agent ?? step, keywords: [own?.title ?? '', ...Object.values(own?.answers ?? {})] }
}
