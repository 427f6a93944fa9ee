import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newGuideFiles } from '../compiler/new-guide.ts'
import { idPattern } from '../guide/ids.ts'
import { type Command, WrongUsage } from './command.ts'
import { readArguments } from './read-arguments.ts'

export const newGuide: Command = {
  usage: '<guide> [--guides DIR]',
  about: 'Lays the files of a new guide: a small one that passes every check, to be changed step by step.',
  run: async (args, console) => {
    const { positionals, options } = readArguments(args, ['guides'], { least: 1, most: 1 })
    const guide = positionals[0] ?? ''
    if (!idPattern.test(guide) || guide.includes('~') || guide.length > 60)
      throw new WrongUsage(`"${guide}" is no id: lower-case words joined by "-"`)
    const folder = join(options['guides'] ?? 'guides', guide)
    if (existsSync(folder)) {
      console.report(`${folder} is there already`)
      return 1
    }
    mkdirSync(folder, { recursive: true })
    const files = newGuideFiles(guide)
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text, { flag: 'wx' })
    console.print({ guide, folder, files: Object.keys(files) })
    return 0
  },
}
