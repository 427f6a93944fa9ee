import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { RegistryEntry } from '../guide/bundle.ts'
import { type Fingerprint, type GuideId, idPattern, type PictureId } from '../guide/ids.ts'
import { languages } from '../guide/language.ts'
import { fingerprintOf, type GuideContent, sha256 } from './fingerprint.ts'
import type { Place, Problems } from './problem.ts'

/** Flow numbers that ten bits of a code can hold. */
export const mostFlowNumbers = 1024

/** A revision that was published: its number in the register, and what it showed. */
export type PublishedRevision = GuideContent & { readonly entry: RegistryEntry; readonly flowNumber: number }

export type Published = {
  readonly registry: readonly RegistryEntry[]
  /** Those whose files are all there and unchanged. */
  readonly revisions: readonly PublishedRevision[]
}

const registrySchema = v.array(
  v.strictObject({
    guide: v.pipe(v.string(), v.regex(idPattern)),
    revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
    fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  }),
)

export function registryPath(folder: string): string {
  return join(folder, 'registry.json')
}

export function revisionPath(folder: string, guide: string, revision: number): string {
  return join(folder, 'published', guide, String(revision))
}

/** One entry a line, so that a change of the register shows as added lines. */
export function formatRegistry(registry: readonly RegistryEntry[]): string {
  return registry.length === 0 ? '[]\n' : `[\n${registry.map((entry) => `  ${JSON.stringify(entry)}`).join(',\n')}\n]\n`
}

/** Reads the register and every revision in it, and checks that neither was changed since. */
export function readPublished(folder: string, problems: Problems): Published {
  const registry = readRegistry(folder, problems)
  const revisions = registry.flatMap((entry, flowNumber) => {
    const at = { file: registryPath(folder), line: flowNumber + 2 }
    const earlier = registry.slice(0, flowNumber).filter((other) => other.guide === entry.guide).length
    if (entry.revision !== earlier + 1) {
      problems.add(
        at,
        `${entry.guide} has revision ${entry.revision} where ${earlier + 1} comes next`,
        'the register only grows: restore it from the history',
      )
      return []
    }
    const content = readRevision(folder, entry, at, problems)
    return content === null ? [] : [{ ...content, entry, flowNumber }]
  })
  reportStrays(folder, registry, problems)
  return { registry, revisions }
}

function readRegistry(folder: string, problems: Problems): readonly RegistryEntry[] {
  const path = registryPath(folder)
  if (!existsSync(path)) return []
  const parsed = v.safeParse(registrySchema, readJson(path))
  if (parsed.success && parsed.output.length <= mostFlowNumbers) return parsed.output as unknown as RegistryEntry[]
  const [issue] = parsed.issues ?? []
  const what =
    issue === undefined
      ? `has more than ${mostFlowNumbers} entries`
      : `cannot be read: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`
  problems.add(
    { file: path, line: 1 },
    `the register ${what}`,
    'restore it from the history; only vorab publish writes it',
  )
  return []
}

function readRevision(folder: string, entry: RegistryEntry, at: Place, problems: Problems): GuideContent | null {
  const from = revisionPath(folder, entry.guide, entry.revision)
  const name = `revision ${entry.revision} of ${entry.guide}`
  const file = (path: string) => readJson(join(from, path))
  const hashes = file('pictures.json')
  const words = languages.flatMap((language) => {
    const found = file(`${language}.json`)
    return found === null ? [] : [[language, found] as const]
  })
  const content = {
    flow: file('flow.json'),
    words: Object.fromEntries(words),
    pictures: typeof hashes === 'object' && hashes !== null ? readFrozenPictures(from, Object.keys(hashes)) : null,
  } as unknown as GuideContent
  const incomplete = () => {
    problems.add(at, `the files of ${name} are not all there`, `restore ${from} from the history`)
    return null
  }
  if (content.flow === null || content.pictures === null || words.length === 0) return incomplete()
  const samePictures = Object.entries(content.pictures).every(
    ([id, svg]) => (hashes as Record<string, unknown>)[id] === sha256(svg),
  )
  if (samePictures && content.flow.revision === entry.revision && fingerprintOf(content) === entry.fingerprint)
    return { ...content, words: inEveryLanguage(content.words) }
  if (words.length < languages.length) return incomplete()
  problems.add(
    at,
    `${name} was changed after it was published`,
    `restore ${from} from the history, and publish the change as a new revision`,
  )
  return null
}

/** A language that came later reads the words of one that was there: better those than a code without any. */
function inEveryLanguage(words: Partial<GuideContent['words']>): GuideContent['words'] {
  const known = words.en ?? Object.values(words)[0]
  return Object.fromEntries(languages.map((language) => [language, words[language] ?? known])) as GuideContent['words']
}

function readFrozenPictures(from: string, ids: readonly string[]): Readonly<Record<PictureId, string>> | null {
  const pictures = ids.map((id) => [id, join(from, 'pictures', `${id}.svg`)] as const)
  if (!pictures.every(([, path]) => existsSync(path))) return null
  return Object.fromEntries(pictures.map(([id, path]) => [id, readFileSync(path, 'utf8')]))
}

function reportStrays(folder: string, registry: readonly RegistryEntry[], problems: Problems): void {
  const published = join(folder, 'published')
  const names = (path: string) => (existsSync(path) ? readdirSync(path) : [])
  for (const guide of names(published)) {
    for (const revision of names(join(published, guide))) {
      if (registry.some((entry) => entry.guide === guide && String(entry.revision) === revision)) continue
      const file = join(published, guide, revision)
      problems.add(
        { file, line: 1 },
        'this published revision is not in the register',
        'restore registry.json from the history, or delete what was never published',
      )
    }
  }
}

/** `null` where there is no such file or no JSON in it. */
function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

/** The latest revision with that very content; `null` where it was never published. */
export function findRevision(
  registry: readonly RegistryEntry[],
  guide: GuideId,
  fingerprint: Fingerprint,
): RegistryEntry | null {
  return registry.findLast((entry) => entry.guide === guide && entry.fingerprint === fingerprint) ?? null
}
