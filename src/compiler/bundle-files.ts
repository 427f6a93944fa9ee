import type { GuideBundle } from '../guide/bundle.ts'
import { bundlePath } from '../guide/bundle-path.ts'
import type { Fingerprint } from '../guide/ids.ts'
import { languages } from '../guide/language.ts'
import type { CompiledGuides } from './compile-guides.ts'
import type { GuideContent } from './fingerprint.ts'

/** Every bundle that the site serves, by path: the current guides and all that were ever published. */
export function bundleFiles({
  guides,
  revisions,
}: Pick<CompiledGuides, 'guides' | 'revisions'>): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  const add = (content: GuideContent, fingerprint: Fingerprint) => {
    for (const language of languages) {
      const bundle: GuideBundle = {
        fingerprint,
        flow: content.flow,
        words: content.words[language],
        pictures: content.pictures,
      }
      files.set(bundlePath(content.flow.guide, fingerprint, language), JSON.stringify(bundle))
    }
  }
  for (const revision of revisions) add(revision, revision.entry.fingerprint)
  for (const guide of guides) add(guide, guide.fingerprint)
  return files
}
