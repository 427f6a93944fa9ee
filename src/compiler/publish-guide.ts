import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RegistryEntry } from '../guide/bundle.ts'
import { languages } from '../guide/language.ts'
import type { CompiledGuide } from './compile-guide.ts'
import { sha256 } from './fingerprint.ts'
import { formatRegistry, mostFlowNumbers, registryPath, revisionPath } from './published.ts'

export type PublishResult =
  | { readonly status: 'published'; readonly entry: RegistryEntry; readonly flowNumber: number }
  | { readonly status: 'unchanged'; readonly entry: RegistryEntry }
  /** The number is taken, or there is none left; nothing was written. */
  | { readonly status: 'refused'; readonly reason: string }

/**
 * Freezes a guide as its next revision and enters it in the register. The register is written last and at once, so
 * that an interrupted call leaves a folder that `check` reports, never an entry without its files.
 */
export function publishGuide(folder: string, guide: CompiledGuide, registry: readonly RegistryEntry[]): PublishResult {
  const id = guide.flow.guide
  const earlier = registry.filter((entry) => entry.guide === id)
  const last = earlier.at(-1)
  if (last?.fingerprint === guide.fingerprint) return { status: 'unchanged', entry: last }
  if (registry.length >= mostFlowNumbers)
    return { status: 'refused', reason: `all ${mostFlowNumbers} flow numbers are taken` }
  const revision = earlier.length + 1
  const to = revisionPath(folder, id, revision)
  if (existsSync(to)) return { status: 'refused', reason: `${to} is there already: a number is never used twice` }
  freeze(to, { ...guide, flow: { ...guide.flow, revision } })
  const entry: RegistryEntry = { guide: id, revision, fingerprint: guide.fingerprint }
  const path = registryPath(folder)
  writeFileSync(`${path}.new`, formatRegistry([...registry, entry]))
  renameSync(`${path}.new`, path)
  return { status: 'published', entry, flowNumber: registry.length }
}

function freeze(to: string, { flow, words, pictures }: CompiledGuide): void {
  const write = (name: string, text: string) => writeFileSync(join(to, name), text, { flag: 'wx' })
  const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`
  mkdirSync(join(to, 'pictures'), { recursive: true })
  write('flow.json', json(flow))
  for (const language of languages) write(`${language}.json`, json(words[language]))
  for (const [id, svg] of Object.entries(pictures)) write(join('pictures', `${id}.svg`), svg)
  write('pictures.json', json(Object.fromEntries(Object.entries(pictures).map(([id, svg]) => [id, sha256(svg)]))))
}
