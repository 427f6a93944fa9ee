import type { Fingerprint, GuideId, OutcomeId } from './ids.ts'
import type { Path } from './read-flow.ts'

/** An example of `examples.yaml` as the way that it takes; what a walk may leave out is filled in. */
export type AuthoringExample = Path & { readonly name: string; readonly reaches: OutcomeId }

/** What the author's screens know of a guide beyond its bundles. */
export type Authoring = { readonly examples: readonly AuthoringExample[] }

/** Where it lies under the site's base, without a leading slash: apart from the bundles, which every phone keeps. */
export function authoringPath(guide: GuideId, fingerprint: Fingerprint): string {
  return `authoring/${guide}-${fingerprint.slice(0, 16)}.json`
}

/** While writing: where the problems lie that the guides have now, one a line as `vorab check` tells them. */
export const problemsPath = 'authoring/problems.json'
