import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GuideBundle } from '../../src/guide/bundle.ts'
import type { Language } from '../../src/guide/language.ts'

/** A guide as the built site offers it, in one language: with changes that are not published yet, if there are any. */
export function shippedGuide(dist: string, guide: string, language: Language): GuideBundle {
  const bundles = shippedRevisions(dist, guide, language)
  const newest = bundles.find((bundle) => bundle.flow.revision === 0) ?? bundles[0]
  if (!newest) throw new Error(`${dist} ships no guide ${guide} in ${language}`)
  return newest
}

/** Every revision that the built site still ships, the newest first; one that is not published (0) last. */
export function shippedRevisions(dist: string, guide: string, language: Language): readonly GuideBundle[] {
  return globSync(`guides/${guide}/*/${language}.json`, { cwd: dist })
    .map((file) => JSON.parse(readFileSync(join(dist, file), 'utf8')) as GuideBundle)
    .toSorted((one, other) => other.flow.revision - one.flow.revision)
}
