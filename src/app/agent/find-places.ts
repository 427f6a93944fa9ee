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

/** More to choose from than that is none. */
const MOST = 6

/**
 * The places that fit what a customer says, best first; every guide's start where nothing was typed. Those that know every word
 * come first, then those that know most of them: somebody on the telephone says more than a guide has words for.
 */
export function findPlaces(said: string, places: PlacesIn): readonly GuidePlace[] {
  const starts = places.listings.map(
    (listing): GuidePlace => ({ listing, step: null, title: listing.titles[places.language].title }),
  )
  if (said.trim() === '') return starts
  const searched = new Map([...searchedStarts(starts, places), ...searchedSteps(places)])
  const fitting = (words: string) => searchGuides([...searched.keys()], words, places.language)
  const found = new Set([...fitting(said), ...mostOf(said.split(/\s+/).filter(isTelling).map(fitting))])
  return [...found].slice(0, MOST).flatMap((each) => searched.get(each) ?? [])
}

/** What is searched, in place of the guide: a start with the short names of all its steps, a step with its answers. */
type Searched = readonly (readonly [GuideListing, GuidePlace])[]

function searchedStarts(starts: readonly GuidePlace[], { bundles, language }: PlacesIn): Searched {
  return starts.map((place) => {
    const { listing } = place
    const steps = bundles.find(({ fingerprint }) => fingerprint === listing.fingerprint)?.words.steps ?? {}
    const own = listing.titles[language]
    const about = [own.about, ...Object.values(steps).map(({ agent }) => agent)].join(' ')
    return [{ ...listing, titles: { ...listing.titles, [language]: { ...own, about } } }, place]
  })
}

function searchedSteps({ listings, bundles, language }: PlacesIn): Searched {
  return bundles.flatMap(({ fingerprint, flow, words }) => {
    const listing = listings.find((each) => each.fingerprint === fingerprint)
    if (listing === undefined) return []
    return flow.entries.slice(1).map((step) => {
      const own = findStepWords(words, step)
      const title = own?.agent ?? step
      const about = [own?.title, ...Object.values(own?.answers ?? {}), words.title, ...words.keywords].join(' ')
      const titles = { title, about, atHand: [], keywords: [] }
      const searched = { ...listing, titles: { ...listing.titles, [language]: titles } }
      return [searched, { listing, step, title }] as const
    })
  })
}

/** Small words are in every sentence. */
function isTelling(word: string): boolean {
  return word.length > 2
}

function mostOf(found: readonly (readonly GuideListing[])[]): readonly GuideListing[] {
  const counts = new Map<GuideListing, number>()
  for (const each of found.flat()) counts.set(each, (counts.get(each) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([listing]) => listing)
}
