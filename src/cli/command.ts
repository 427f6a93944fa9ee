/** 0: done, nothing found. 1: a finding, told on standard error. 2: wrong usage. */
export type ExitCode = 0 | 1 | 2

/** What a command may touch besides files. Whoever writes very much waits for what writing gives back. */
export type Console = {
  /** One JSON value a line on standard output. */
  readonly print: (value: unknown) => Written
  /** Text on standard output as it is: pictures. */
  readonly printText: (text: string) => Written
  /** One problem a line on standard error. */
  readonly report: (problem: string) => Written
  /** All of standard input. */
  readonly readInput: () => Promise<string>
  /** Standard input line by line, however long it is; of a line, no more than 4,000 or so many characters. */
  readonly inputLines: (longestLine?: number) => AsyncIterable<string>
}

/** A promise where the reader is slower than the writer. */
type Written = void | Promise<void>

/** A command is one file, and one line in `commands.ts`. */
export type Command = {
  /** Its arguments as a person writes them, without the command's name: `<guide> [--out FILE]`. */
  readonly usage: string
  /** What it does, in one sentence. */
  readonly about: string
  readonly run: (args: readonly string[], console: Console) => Promise<ExitCode>
}

/** Thrown by a command whose arguments make no sense; ends in exit code 2 and the command's usage. */
export class WrongUsage extends Error {}
