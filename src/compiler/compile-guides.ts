import type { GuideListing, RegistryEntry } from '../guide/bundle.ts'
import type { Flow } from '../guide/flow.ts'
import { flowGraph } from '../guide/flow-graph.ts'
import { languages } from '../guide/language.ts'
import { longestWalks } from '../guide/paths.ts'
import { checkGuideLinks } from './check-guide-links.ts'
import { type CompileContext, type CompiledGuide, compileGuide } from './compile-guide.ts'
import { type Problem, Problems } from './problem.ts'
import { findRevision, type PublishedRevision, readPublished } from './published.ts'
import { type GuidesFolder, readGuidesFolder } from './read-guides-folder.ts'
import { usualSteps } from './usual-steps.ts'

export type CompiledGuides = {
  /** By file and line; warnings among them. */
  readonly problems: readonly Problem[]
  /** Those without an error; revision 0 where the change is not published. */
  readonly guides: readonly CompiledGuide[]
  readonly registry: readonly RegistryEntry[]
  readonly revisions: readonly PublishedRevision[]
}

/** Compiles every guide of a folder (or the single guide that it is) and checks the register. */
export function compileGuides(folder: string, departments: CompileContext['departments'] = null): CompiledGuides {
  const problems = new Problems()
  const read = readGuidesFolder(folder, problems)
  const { registry, revisions } = readPublished(read.folder, problems)
  const compiled = read.sources.map((source) => compileGuide(source, { shared: read.shared, departments }, problems))
  checkGuideLinks(read.folder, read.sources, problems)
  const guides = compiled.flatMap((guide) => (guide === null ? [] : [withRevision(guide, registry, problems)]))
  if (read.whole && guides.length === compiled.length) reportUnusedPictures(read, guides, problems)
  return { problems: problems.all, guides, registry, revisions }
}

function withRevision(guide: CompiledGuide, registry: readonly RegistryEntry[], problems: Problems): CompiledGuide {
  const id = guide.flow.guide
  const entry = findRevision(registry, id, guide.fingerprint)
  if (entry !== null) return { ...guide, flow: { ...guide.flow, revision: entry.revision } }
  const last = registry.findLast((other) => other.guide === id)
  const problem =
    last === undefined ? 'is not published yet' : `differs from revision ${last.revision}, the last published`
  problems.warn(
    { file: `${guide.folder}/flow.yaml`, line: 1 },
    `the guide ${id} ${problem}`,
    `when it is ready: npm run -s vorab -- publish ${id}`,
  )
  return guide
}

function reportUnusedPictures(read: GuidesFolder, guides: readonly CompiledGuide[], problems: Problems): void {
  const shown = new Set(guides.flatMap((guide) => Object.keys(guide.pictures)))
  for (const [id, file] of read.shared.pictures) {
    if (!shown.has(id))
      problems.add(
        { file: file.path, line: 1 },
        `no guide shows the picture ${id}`,
        'name it in a step (picture:), or delete the file',
      )
  }
}

/** What the app knows of a guide before it loads it. */
export function listingOf(guide: CompiledGuide): GuideListing {
  const { flow, words, fingerprint } = guide
  const titles = languages.map((language) => {
    const { title, about, atHand, keywords } = words[language]
    return [language, { title, about, atHand, keywords }] as const
  })
  return {
    guide: flow.guide,
    revision: flow.revision,
    fingerprint,
    minutes: flow.minutes,
    steps: longestWay(flow),
    usually: usualSteps(guide),
    titles: Object.fromEntries(titles) as GuideListing['titles'],
  }
}

function longestWay(flow: Flow): number {
  const graph = flowGraph(flow)
  return longestWalks(graph)[graph.entries[0]?.index ?? 0] ?? 0
}
