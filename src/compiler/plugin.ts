import { existsSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite'
import { guidesSaved, type SavedGuides } from '../guide/saved-guides.ts'
import { authoringFiles, problemsFile } from './authoring-files.ts'
import { bundleFiles } from './bundle-files.ts'
import type { CompiledGuide } from './compile-guide.ts'
import { type CompiledGuides, compileGuides, listingOf } from './compile-guides.ts'
import { formatProblem, type Problem } from './problem.ts'

const moduleId = 'virtual:vorab/guides'
const resolvedId = `\0${moduleId}`

export type GuidesPluginOptions = {
  /** The folder of guides; `guides` under the root unless told. */
  readonly folder?: string
  /** Builds guides whose change is not published: a try on one's own machine. Set by `VORAB_UNPUBLISHED=allow`. */
  readonly allowUnpublished?: boolean
}

/**
 * Makes the guides part of the site: `virtual:vorab/guides` lists them, every revision's bundles lie under `/guides/`, one
 * file a language, and what only the author's screens load under `/authoring/`. A problem fails the build with all lines; while writing, the last good state stays
 * served and the page is told of every change.
 */
export function guidesPlugin(options: GuidesPluginOptions = {}): Plugin {
  const allowUnpublished = options.allowUnpublished ?? process.env['VORAB_UNPUBLISHED'] === 'allow'
  let config: ResolvedConfig | null = null
  let compiled: CompiledGuides | null = null
  const folder = () => resolve(config?.root ?? '.', options.folder ?? 'guides')
  const lastGood = new Map<string, CompiledGuide>()
  const current = () => {
    compiled ??= withLastGood(namedFromRoot(compileGuides(folder()), config?.root ?? '.'), lastGood, folder())
    return compiled
  }
  return {
    name: 'vorab:guides',
    configResolved(resolved) {
      config = resolved
    },
    buildStart() {
      compiled = null
      const failing = current().problems.filter((problem) => problem.severity === 'error' || !allowUnpublished)
      if (config?.command === 'build' && failing.length > 0) this.error(tellAll(failing))
    },
    resolveId: (id) => (id === moduleId ? resolvedId : null),
    load: (id) => (id === resolvedId ? moduleSource(current()) : null),
    generateBundle() {
      if (this.environment.name !== 'client') return
      for (const [fileName, source] of [...bundleFiles(current()), ...authoringFiles(current())])
        this.emitFile({ type: 'asset', fileName, source })
    },
    configureServer(server) {
      const served = new Map<string, string>()
      const serve = () => {
        const files = [...bundleFiles(current()), ...authoringFiles(current()), problemsFile(current())]
        for (const [path, json] of files) served.set(path, json)
      }
      serve()
      logProblems(server, current().problems)
      serveBundles(server, served)
      watch(server, folder(), () => {
        compiled = null
        serve()
        logProblems(server, current().problems)
        tellPage(server, current())
      })
    },
  }
}

/** While a guide has an error, its last state without one stays on the page; a build has failed by then. */
function withLastGood(compiled: CompiledGuides, lastGood: Map<string, CompiledGuide>, folder: string): CompiledGuides {
  for (const guide of compiled.guides) lastGood.set(guide.flow.guide, guide)
  const guides = [...lastGood.values()].filter(({ flow }) => existsSync(join(folder, flow.guide, 'flow.yaml')))
  return { ...compiled, guides }
}

function moduleSource({ guides, registry }: CompiledGuides): string {
  return `export const listings = ${JSON.stringify(guides.map(listingOf))}\nexport const registry = ${JSON.stringify(registry)}\n`
}

function tellAll(problems: readonly Problem[]): string {
  const unpublished = problems.some((problem) => problem.severity === 'warning')
  const hint = unpublished
    ? '\n(VORAB_UNPUBLISHED=allow builds unpublished guides for a try; they then have no code)'
    : ''
  return `${problems.length} problems in the guides:\n${problems.map(formatProblem).join('\n')}${hint}`
}

/** Problems name files from the project's root, so that a terminal links them. */
function namedFromRoot(compiled: CompiledGuides, root: string): CompiledGuides {
  const short = (file: string) => (file.startsWith(root + sep) ? file.slice(root.length + 1) : file)
  return { ...compiled, problems: compiled.problems.map((problem) => ({ ...problem, file: short(problem.file) })) }
}

function logProblems(server: ViteDevServer, problems: readonly Problem[]): void {
  for (const problem of problems) server.config.logger.warn(formatProblem(problem), { timestamp: true })
}

/** Bundles of this session stay served: an open run holds on to the one that it began with. */
function serveBundles(server: ViteDevServer, served: ReadonlyMap<string, string>): void {
  server.middlewares.use((request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(server.config.base.length)
    const json = served.get(path)
    if (json === undefined) return next()
    response.setHeader('content-type', 'application/json')
    response.setHeader('cache-control', 'no-cache')
    response.end(json)
  })
}

/** Editors save in several writes; one change of a file is told once they are done. */
const settleMs = 60

function watch(server: ViteDevServer, folder: string, changed: () => void): void {
  let timer: NodeJS.Timeout | undefined
  server.watcher.add(folder)
  server.watcher.on('all', (_, path) => {
    if (!resolve(path).startsWith(folder + sep)) return
    clearTimeout(timer)
    timer = setTimeout(changed, settleMs)
  })
  server.httpServer?.once('close', () => clearTimeout(timer))
}

function tellPage(server: ViteDevServer, { guides, registry, problems }: CompiledGuides): void {
  for (const { moduleGraph } of Object.values(server.environments)) {
    const module = moduleGraph.getModuleById(resolvedId)
    if (module !== undefined) moduleGraph.invalidateModule(module)
  }
  const listings = guides.map(listingOf)
  const saved: SavedGuides = { listings, registry, problems: problems.map(formatProblem) }
  server.environments.client.hot.send(guidesSaved, saved)
}
