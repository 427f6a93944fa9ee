import type { GuideListing, RegistryEntry } from './bundle.ts'

/** The event that the development server sends to open pages after a file under `guides/` was saved. */
export const guidesSaved = 'vorab:guides'

/** Its payload. */
export type SavedGuides = {
  readonly listings: readonly GuideListing[]
  readonly registry: readonly RegistryEntry[]
  /** As `vorab check` tells them; a guide with an error is listed as it last was without. */
  readonly problems: readonly string[]
}
