import { text } from 'node:stream/consumers'
import { linesOf } from './lines-of.ts'
import { runCommand } from './run-command.ts'

process.exitCode = await runCommand(process.argv.slice(2), {
  print: (value) => process.stdout.write(`${JSON.stringify(value)}\n`),
  printText: (written) => process.stdout.write(written),
  report: (problem) => process.stderr.write(`${problem}\n`),
  readInput: () => text(process.stdin),
  inputLines: () => linesOf(process.stdin.setEncoding('utf8')),
})
