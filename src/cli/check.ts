import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { compileGuides } from '../compiler/compile-guides.ts'
import { missingWords } from '../compiler/missing-words.ts'
import { formatProblem } from '../compiler/problem.ts'
import { type Command, WrongUsage } from './command.ts'
import { readArguments } from './read-arguments.ts'
import { readProvider } from './read-provider.ts'

export const check: Command = {
  usage: '[dir] [--provider FILE]',
  about: 'Checks all guides of a folder, or one guide, and tells every problem at once.',
  run: async (args, console) => {
    const { positionals, options } = readArguments(args, ['provider'], { least: 0, most: 1 })
    const folder = (positionals[0] ?? 'guides').replace(/(?<=.)\/+$/, '')
    if (!existsSync(folder)) throw new WrongUsage(`there is no folder ${folder}`)
    const provider = options['provider'] === undefined ? null : readProvider(options['provider'], console)
    if (options['provider'] !== undefined && provider === null) return 1
    const departments = provider === null ? null : Object.keys(provider.departments)
    const { guides, problems: inGuides } = compileGuides(folder, departments)
    // The guides of this very project are as complete as the app around them.
    const problems = [...inGuides, ...(resolve(folder) === resolve('guides') ? missingWords('.') : [])]
    for (const problem of problems) console.report(formatProblem(problem))
    console.print({
      guides: guides.map(({ flow }) => ({
        guide: flow.guide,
        revision: flow.revision,
        steps: Object.keys(flow.steps).length,
      })),
      problems,
    })
    return problems.some((problem) => problem.severity === 'error') ? 1 : 0
  },
}
