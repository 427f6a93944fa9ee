import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { compileGuides } from '../compiler/compile-guides.ts'
import { formatProblem } from '../compiler/problem.ts'
import { publishGuide } from '../compiler/publish-guide.ts'
import { type Command, WrongUsage } from './command.ts'
import { readArguments } from './read-arguments.ts'

export const publish: Command = {
  usage: '<guide> [--guides DIR]',
  about: 'Freezes a guide as its next revision, for good: codes of it decode from then on.',
  run: async (args, console) => {
    const { positionals, options } = readArguments(args, ['guides'], { least: 1, most: 1 })
    const folder = options['guides'] ?? 'guides'
    const id = positionals[0] ?? ''
    if (!existsSync(join(folder, id, 'flow.yaml'))) throw new WrongUsage(`there is no guide ${id} in ${folder}`)
    const { guides, problems, registry } = compileGuides(join(folder, id))
    const errors = problems.filter((problem) => problem.severity === 'error')
    for (const problem of errors) console.report(formatProblem(problem))
    const [guide] = guides
    if (guide === undefined || errors.length > 0) return 1
    const result = publishGuide(folder, guide, registry)
    console.print(result)
    if (result.status === 'refused') console.report(`${id} is not published: ${result.reason}`)
    return result.status === 'refused' ? 1 : 0
  },
}
