import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GuideBundle } from '../../src/guide/bundle.ts'
import type { Language } from '../../src/guide/language.ts'

/** A guide as the built site ships it, in one language. */
export function shippedGuide(dist: string, guide: string, language: Language): GuideBundle {
  const bundles = globSync(`guides/${guide}/*/${language}.json`, { cwd: dist })
    .map((file) => JSON.parse(readFileSync(join(dist, file), 'utf8')) as GuideBundle)
    .toSorted((one, other) => other.flow.revision - one.flow.revision)
  const newest = bundles.find((bundle) => bundle.flow.revision === 0) ?? bundles[0]
  if (!newest) throw new Error(`${dist} ships no guide ${guide} in ${language}`)
  return newest
}
