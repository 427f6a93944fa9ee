import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { CompiledGuide } from '../compiler/compile-guide.ts'
import { compileGuides } from '../compiler/compile-guides.ts'
import { examplePath, type GuideStats, guideStats } from '../compiler/guide-stats.ts'
import { formatProblem } from '../compiler/problem.ts'
import { pathRank } from '../guide/path-rank.ts'
import type { Path } from '../guide/read-flow.ts'
import { codeStats } from './code-stats.ts'
import { type Command, type Console, type ExitCode, WrongUsage } from './command.ts'
import { readArguments } from './read-arguments.ts'

export const stats: Command = {
  usage: '[guide] [--guides DIR] | --codes FILE [--out DIR] [--guides DIR]',
  about: 'Figures of all guides or one; or of a file of codes: which steps, answers and outcomes came how often.',
  run: async (args, console) => {
    const { positionals, options } = readArguments(args, ['guides', 'codes', 'out'], { least: 0, most: 1 })
    const folder = options['guides'] ?? 'guides'
    if (!existsSync(folder)) throw new WrongUsage(`there is no folder ${folder}`)
    if (options['codes'] === undefined) return guideFigures(folder, positionals[0], console)
    if (positionals.length > 0) throw new WrongUsage('codes name their guides themselves')
    return codeStats({ file: options['codes'], out: options['out'], folder }, console)
  },
}

function guideFigures(folder: string, guide: string | undefined, console: Console): ExitCode {
  const path = guide === undefined ? folder : join(folder, guide)
  if (guide !== undefined && !existsSync(join(path, 'flow.yaml')))
    throw new WrongUsage(`there is no guide ${guide} in ${folder}`)
  const { guides, problems } = compileGuides(path)
  const errors = problems.filter((problem) => problem.severity === 'error')
  for (const problem of errors) console.report(formatProblem(problem))
  for (const compiled of guides) console.print(figures(compiled))
  return errors.length > 0 ? 1 : 0
}

function figures(guide: CompiledGuide): GuideStats {
  return guideStats(guide, (example) => pathRank(guide.flow, examplePath(guide.flow, example) as Path))
}
