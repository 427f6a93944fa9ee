import { readCode } from '../code/read-code.ts'
import type { Command } from './command.ts'
import { decodedCode, isSettled, problemsOf } from './decoded-code.ts'
import { publishedGuides } from './published-guides.ts'
import { readArguments } from './read-arguments.ts'

export const decode: Command = {
  usage: '[--guides DIR] [CODE…]',
  about: 'Reads codes, from the arguments or one a line from standard input, and says everything that is in them.',
  run: async (args, console) => {
    const { positionals, options } = readArguments(args, ['guides'], { least: 0, most: 1_000 })
    const guides = publishedGuides(options['guides'] ?? 'guides', console)
    const now = Date.now()
    let settled = true
    for await (const input of positionals.length > 0 ? codesIn(positionals) : console.inputLines()) {
      if (input.trim() === '') continue
      const decoded = decodedCode(input, readCode(input), { guides, now })
      await console.print(decoded)
      for (const problem of problemsOf(decoded)) await console.report(problem)
      settled &&= isSettled(decoded)
    }
    return settled ? 0 : 1
  },
}

/** `vorab decode XAHD 54DQ 5EFX XGQZ` is one code, although the shell makes four arguments of it. */
function codesIn(positionals: readonly string[]): readonly string[] {
  return positionals.length > 1 && positionals.every((text) => text.length < 10) ? [positionals.join(' ')] : positionals
}
