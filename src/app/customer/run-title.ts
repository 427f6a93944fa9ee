import type { GuideListing } from '../../guide/bundle.ts'
import type { Language } from '../../guide/language.ts'
import type { RunListing } from '../../store/contract.ts'

/** What a run is called: by its own name, else by its guide's title, else (an old guide) by the guide's id. */
export function runTitle(
  run: Pick<RunListing, 'name' | 'guide'>,
  listings: readonly GuideListing[],
  language: Language,
): string {
  const listing = listings.find(({ guide }) => guide === run.guide)
  return run.name ?? listing?.titles[language].title ?? run.guide
}
