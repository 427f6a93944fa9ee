import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { flowSchema } from '../compiler/flow-schema.ts'
import type { Command } from './command.ts'
import { readArguments } from './read-arguments.ts'

export const schema: Command = {
  usage: '[--guides DIR]',
  about: 'Writes the JSON Schema of flow.yaml anew, after a probe or validator was added.',
  run: async (args, console) => {
    const { options } = readArguments(args, ['guides'], { least: 0, most: 0 })
    const file = join(options['guides'] ?? 'guides', 'flow.schema.json')
    writeFileSync(file, `${JSON.stringify(flowSchema(), null, 2)}\n`)
    console.print({ file })
    return 0
  },
}
