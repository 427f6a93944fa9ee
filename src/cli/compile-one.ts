import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { CompiledGuide } from '../compiler/compile-guide.ts'
import { compileGuides } from '../compiler/compile-guides.ts'
import { formatProblem } from '../compiler/problem.ts'
import { type Console, WrongUsage } from './command.ts'

/** Compiles one guide of a folder; `null` where it has errors, which are told. */
export function compileOne(guide: string, folder: string | undefined, console: Console): CompiledGuide | null {
  const path = join(folder ?? 'guides', guide)
  if (guide === '' || !existsSync(join(path, 'flow.yaml')))
    throw new WrongUsage(`there is no guide ${guide} in ${folder ?? 'guides'}`)
  const { guides, problems } = compileGuides(path)
  for (const problem of problems) if (problem.severity === 'error') console.report(formatProblem(problem))
  return guides[0] ?? null
}
