import type { AuthoringExample } from '../../guide/authoring.ts'
import type { GuideBundle, GuideListing } from '../../guide/bundle.ts'
import type { Flow } from '../../guide/flow.ts'
import { type Language, languages } from '../../guide/language.ts'
import { loadWords } from '../words/load-words.ts'
import type { Words } from '../words/words.ts'
import type { Workshop } from './author-context.tsx'

/** A guide with everything that its author sees of it. */
export type OpenGuide = {
  readonly flow: Flow
  readonly bundles: Readonly<Record<Language, GuideBundle>>
  /** What the app itself says around the guide's words, in each language. */
  readonly app: Readonly<Record<Language, Words>>
  /** `null`: not to be had now. */
  readonly examples: readonly AuthoringExample[] | null
}

/** `null` where a part of it cannot be had now. */
export async function openGuide(workshop: Workshop, listing: GuideListing): Promise<OpenGuide | null> {
  const { guide, fingerprint } = listing
  const [authoring, ...spoken] = await Promise.all([
    workshop.loadAuthoring(listing),
    ...languages.map(async (language) => {
      const [bundle, app] = await Promise.all([
        workshop.loadGuide({ guide, fingerprint, language }),
        loadWords(language).catch(() => null),
      ])
      return { language, bundle, app }
    }),
  ])
  const [first] = spoken
  if (first?.bundle == null || spoken.some(({ bundle, app }) => bundle === null || app === null)) return null
  return {
    flow: first.bundle.flow,
    bundles: Object.fromEntries(spoken.map(({ language, bundle }) => [language, bundle])) as OpenGuide['bundles'],
    app: Object.fromEntries(spoken.map(({ language, app }) => [language, app])) as OpenGuide['app'],
    examples: authoring?.examples ?? null,
  }
}
