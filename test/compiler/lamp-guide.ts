import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CompiledGuide, compileGuide } from '../../src/compiler/compile-guide.ts'
import { formatProblem, Problems } from '../../src/compiler/problem.ts'
import type { GuideSource, SourceFile } from '../../src/compiler/source-file.ts'

const folder = join(import.meta.dirname, 'lamp')

/** A small guide with a step of every kind, clean until a test plants a mistake. */
export class LampGuide {
  readonly #files = new Map<string, string>()

  constructor() {
    for (const name of [
      'flow.yaml',
      'examples.yaml',
      'de.md',
      'sv.md',
      'en.md',
      'pictures/lamp-on.svg',
      'pictures/bulb.svg',
    ]) {
      this.#files.set(name, readFileSync(join(folder, name), 'utf8'))
    }
  }

  /** Replaces a text that must stand in the file exactly once. */
  change(file: string, from: string, to: string): this {
    const parts = this.text(file).split(from)
    if (parts.length !== 2) throw new Error(`"${from}" stands ${parts.length - 1} times in ${file}`)
    return this.write(file, parts.join(to))
  }

  write(file: string, text: string): this {
    this.#files.set(file, text)
    return this
  }

  append(file: string, text: string): this {
    return this.write(file, `${this.text(file)}${text}`)
  }

  remove(file: string): this {
    this.#files.delete(file)
    return this
  }

  text(file: string): string {
    return this.#files.get(file) ?? ''
  }

  get files(): ReadonlyMap<string, string> {
    return this.#files
  }

  compile(departments: readonly string[] | null = null): {
    readonly guide: CompiledGuide | null
    readonly problems: readonly string[]
  } {
    const problems = new Problems()
    const shared = { pictures: new Map(), style: '.ink{stroke:#000}' }
    const guide = compileGuide(this.#source(), { shared, departments }, problems)
    return { guide, problems: problems.all.map(formatProblem) }
  }

  get problems(): readonly string[] {
    return this.compile().problems
  }

  #source(): GuideSource {
    const file = (name: string): SourceFile | null => {
      const text = this.#files.get(name)
      return text === undefined ? null : { path: `lamp/${name}`, text }
    }
    const pictures = [...this.#files.keys()].filter((name) => name.endsWith('.svg'))
    return {
      guide: 'lamp',
      folder: 'lamp',
      flow: file('flow.yaml'),
      words: { de: file('de.md'), sv: file('sv.md'), en: file('en.md') },
      examples: file('examples.yaml'),
      pictures: new Map(
        pictures.map((name) => [name.slice('pictures/'.length, -'.svg'.length), file(name) as SourceFile]),
      ),
    }
  }
}

/** The folder's own files, so that a test notices one that the list above forgets. */
export const lampFiles = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => entry.name)
