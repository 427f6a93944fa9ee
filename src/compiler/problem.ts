/** A line of an authored file. */
export type Place = { readonly file: string; readonly line: number }

/** A warning tells of work that is not finished (an unpublished change) and fails a build only. */
type Severity = 'error' | 'warning'

export type Problem = Place & {
  readonly severity: Severity
  readonly problem: string
  /** What the author can do about it; never empty. */
  readonly remedy: string
}

/** `file:line: problem — remedy`, one line whatever the texts hold. */
export function formatProblem(problem: Problem): string {
  const mark = problem.severity === 'warning' ? 'warning: ' : ''
  return `${problem.file}:${problem.line}: ${mark}${problem.problem} — ${problem.remedy}`.replace(/\s*[\r\n]+\s*/g, ' ')
}

/** Gathers problems while a guide is read, so that the author sees all of them at once, each once. */
export class Problems {
  readonly #found = new Map<string, Problem>()

  add(at: Place, problem: string, remedy: string): void {
    this.#keep({ file: at.file, line: at.line, severity: 'error', problem, remedy })
  }

  warn(at: Place, problem: string, remedy: string): void {
    this.#keep({ file: at.file, line: at.line, severity: 'warning', problem, remedy })
  }

  /** By file, then line. */
  get all(): readonly Problem[] {
    return [...this.#found.values()].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
  }

  get count(): number {
    return this.#found.size
  }

  get hasErrors(): boolean {
    return this.all.some((problem) => problem.severity === 'error')
  }

  #keep(problem: Problem): void {
    this.#found.set(formatProblem(problem), problem)
  }
}
