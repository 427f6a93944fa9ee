import type { Console, ExitCode } from '../../src/cli/command.ts'
import { linesOf } from '../../src/cli/lines-of.ts'
import { runCommand } from '../../src/cli/run-command.ts'

export type Finished = {
  readonly exit: ExitCode
  /** What stands on standard output, a JSON value each. */
  readonly printed: readonly unknown[]
  readonly reported: readonly string[]
}

/** Runs `vorab …` without a process. `input` is standard input. */
export async function vorab(line: readonly string[], input = ''): Promise<Finished> {
  const printed: unknown[] = []
  const reported: string[] = []
  const console: Console = {
    print: (value) => void printed.push(JSON.parse(JSON.stringify(value))),
    printText: (text) => void printed.push(text),
    report: (problem) => void reported.push(problem),
    readInput: () => Promise.resolve(input),
    inputLines: (longestLine) => linesOf(inParts(input), longestLine),
  }
  return { exit: await runCommand(line, console), printed, reported }
}

async function* inParts(text: string): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += 7) yield text.slice(at, at + 7)
}
