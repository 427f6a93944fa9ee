import type { StepWords } from '../guide/words.ts'
import { named } from './check-headings.ts'
import { headingOf } from './expected-words.ts'
import { suggest } from './near-miss.ts'
import { pairNames } from './pair-names.ts'
import type { Problems } from './problem.ts'
import { checkPlain, readBlocks } from './read-spans.ts'
import type { Written, WrittenSection } from './words-draft.ts'

/** Reads the parts of what follows one heading; what is missing, empty or does not belong there is reported. */
export class SectionReader {
  readonly problems: Problems
  readonly section: WrittenSection
  /** What the heading is about, in a problem's words: `step lamp`. */
  readonly #what: string

  constructor(section: WrittenSection, problems: Problems) {
    this.section = section
    this.problems = problems
    this.#what = named(headingOf(section.about, section.id))
  }

  plain(written: Written): string {
    return checkPlain(written.text, written.at, this.problems)
  }

  /** The title is the first paragraph; the rest is the body. */
  titled(): Pick<StepWords, 'title' | 'body'> {
    const { at, blocks } = this.section
    const [first, ...rest] = blocks
    if (first?.shape === 'paragraph') return { title: this.plain(first), body: readBlocks(rest, this.problems) }
    const remedy = 'begin with one sentence: the question or the instruction itself'
    this.problems.add(at, `the ${this.#what} has no title`, remedy)
    return { title: '', body: readBlocks(blocks, this.problems) }
  }

  /** The lines `= id: …`: each that is needed, and no others but those that are allowed. */
  labels(needed: readonly string[], allowed: readonly string[]): Record<string, string> {
    const { at, labels } = this.section
    const { slips, unknown, missing } = pairNames([...labels.keys()], needed, allowed)
    const placeOf = (id: string) => labels.get(id)?.at ?? at
    for (const { found, meant } of slips)
      this.problems.add(placeOf(found), `the ${this.#what} has no "${found}"`, `did you mean "= ${meant}:"?`)
    for (const id of unknown) {
      const remedy = suggest(id, missing.length > 0 ? missing : needed, 'remove the line')
      this.problems.add(placeOf(id), `the ${this.#what} has no "${id.slice(0, 60)}"`, remedy)
    }
    for (const id of missing.slice(unknown.length))
      this.problems.add(at, `"${id}" of the ${this.#what} has no words`, `add "= ${id}: …"`)
    return Object.fromEntries([...labels].map(([id, written]) => [id, this.#label(id, written)]))
  }

  #label(id: string, written: Written): string {
    if (written.text === '')
      this.problems.add(written.at, `the words of "${id}" are empty`, 'write what the person reads on it')
    return this.plain(written)
  }

  /** The lines `name: …` that belong under the heading, by name; others are reported. */
  fields(known: readonly string[]): (name: string) => string | null {
    const { fields } = this.section
    for (const [name, { at }] of fields) {
      if (known.includes(name)) continue
      const remedy = known.length === 0 ? 'remove the line' : `known here: ${known.join(', ')}`
      this.problems.add(at, `"${name}:" does not belong to the ${this.#what}`, remedy)
    }
    return (name) => {
      const written = fields.get(name)
      if (written === undefined) return null
      if (written.text === '' && known.includes(name))
        this.problems.add(written.at, `"${name}:" of the ${this.#what} is empty`, 'write a few words')
      return this.plain(written)
    }
  }

  required(name: string, value: string | null, hint: string): string {
    if (value === null)
      this.problems.add(this.section.at, `the ${this.#what} has no "${name}:"`, `add "${name}: ${hint}"`)
    return value ?? ''
  }

  /** The lines `next id: …`: one for each next step of the outcome; `null`: the flow is not clear about them. */
  next(steps: readonly string[] | null): Record<string, string> {
    const { id: outcome, at, next } = this.section
    const found = [...next.keys()]
    const { slips, unknown, missing } = pairNames(found, steps ?? [], steps === null ? found : [])
    for (const id of [...slips.map((slip) => slip.found), ...unknown]) {
      const remedy = suggest(id, steps ?? [], 'remove the line, or add it to next in flow.yaml')
      const problem = `the outcome ${outcome} has no next step "${id.slice(0, 60)}"`
      this.problems.add(next.get(id)?.at ?? at, problem, remedy)
    }
    for (const id of missing)
      this.problems.add(at, `the next step ${id} of the outcome ${outcome} has no words`, `add "next ${id}: …"`)
    return Object.fromEntries([...next].map(([id, written]) => [id, this.plain(written)]))
  }

  /** Only outcomes have next steps, only steps have help. */
  nothingElse(): void {
    const { about, next, help } = this.section
    for (const [id, { at }] of about === 'outcome' ? [] : next)
      this.problems.add(at, `"next ${id}:" does not belong to the ${this.#what}`, 'only outcomes have it')
    const first = help[0]
    if (about !== 'step' && first !== undefined)
      this.problems.add(first.at, `help (?) does not belong to the ${this.#what}`, 'only steps have it')
  }
}
