import { parseArgs } from 'node:util'
import { WrongUsage } from './command.ts'

export type Arguments = {
  readonly positionals: readonly string[]
  readonly options: Readonly<Record<string, string | undefined>>
}

/**
 * Reads `args` with options that each take a value, and so many positional arguments.
 * @throws WrongUsage for unknown options, missing values, too many or too few positionals.
 */
export function readArguments(
  args: readonly string[],
  names: readonly string[],
  positionals: { readonly least: number; readonly most: number },
): Arguments {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]))
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
    const count = parsed.positionals.length
    if (count < positionals.least) throw new WrongUsage('an argument is missing')
    if (count > positionals.most)
      throw new WrongUsage(`too many arguments: ${parsed.positionals.slice(positionals.most).join(' ')}`)
    return { positionals: parsed.positionals, options: parsed.values as Arguments['options'] }
  } catch (error) {
    if (error instanceof WrongUsage) throw error
    throw new WrongUsage(error instanceof Error ? error.message : String(error))
  }
}
