import { readFileSync } from 'node:fs'
import { findCodes } from '../code/find-codes.ts'
import { readCode } from '../code/read-code.ts'
import { isLanguage, type Language, languages } from '../guide/language.ts'
import { type Command, type Console, type ExitCode, WrongUsage } from './command.ts'
import { decodedCode, isSettled, type Known, problemsOf } from './decoded-code.ts'
import { publishedGuides } from './published-guides.ts'
import { readArguments } from './read-arguments.ts'

export const decode: Command = {
  usage: '[--guides DIR] [--words LANGUAGE] [--text FILE | CODE…]',
  about:
    'Reads codes, from the arguments, one a line from standard input, or wherever they stand in a text (`-`: standard input), and says everything that is in them.',
  run: async (args, console) => {
    const { positionals, options } = readArguments(args, ['guides', 'words', 'text'], { least: 0, most: 1_000 })
    const language = languageOf(options['words'])
    const guides = publishedGuides(options['guides'] ?? 'guides', console)
    const known = { guides, now: Date.now(), language }
    const { text } = options
    if (text !== undefined && positionals.length > 0) throw new WrongUsage('either --text or codes')
    if (text !== undefined) return decodeText(text, known, console)
    return decodeAll(positionals.length > 0 ? codesIn(positionals) : console.inputLines(), known, console)
  },
}

async function decodeAll(
  inputs: Iterable<string> | AsyncIterable<string>,
  known: Known,
  console: Console,
): Promise<ExitCode> {
  let settled = true
  for await (const input of inputs) {
    if (input.trim() === '') continue
    const decoded = decodedCode(input, readCode(input), known)
    await console.print(decoded)
    for (const problem of problemsOf(decoded)) await console.report(problem)
    settled &&= isSettled(decoded)
  }
  return settled ? 0 : 1
}

/** Only exact codes: a text was written by a program or copied, and most of it is no code. */
async function decodeText(file: string, known: Known, console: Console): Promise<ExitCode> {
  const text = file === '-' ? await console.readInput() : readText(file)
  const codes = [...new Set(findCodes(text).map(({ code }) => code))]
  if (codes.length === 0) {
    await console.report(`${file}: no code found`)
    return 1
  }
  return decodeAll(codes, known, console)
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new WrongUsage(`${file} cannot be read`)
  }
}

function languageOf(text: string | undefined): Language | null {
  if (text === undefined) return null
  if (!isLanguage(text)) throw new WrongUsage(`--words is one of ${languages.join(', ')}`)
  return text
}

/** `vorab decode XAHD 54DQ 5EFX XGQZ` is one code, although the shell makes four arguments of it. */
function codesIn(positionals: readonly string[]): readonly string[] {
  return positionals.length > 1 && positionals.every((text) => text.length < 10) ? [positionals.join(' ')] : positionals
}
