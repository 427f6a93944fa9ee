import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { payloadJsonSchema } from '../bundle/payload-schema.ts'
import { flowSchema } from '../compiler/flow-schema.ts'
import type { Command } from './command.ts'
import { readArguments } from './read-arguments.ts'

export const schema: Command = {
  usage: '[--guides DIR] [--payload FILE]',
  about: 'Writes the JSON Schemas of flow.yaml and of the file for support anew, after a level or an entry was added.',
  run: async (args, console) => {
    const { options } = readArguments(args, ['guides', 'payload'], { least: 0, most: 0 })
    const schemas = [
      { file: join(options['guides'] ?? 'guides', 'flow.schema.json'), content: flowSchema() },
      { file: options['payload'] ?? join('src', 'bundle', 'payload.schema.json'), content: payloadJsonSchema() },
    ]
    for (const { file, content } of schemas) {
      writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`)
      console.print({ file })
    }
    return 0
  },
}
