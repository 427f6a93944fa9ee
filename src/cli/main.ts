import { text } from 'node:stream/consumers'
import { linesOf } from './lines-of.ts'
import { runCommand } from './run-command.ts'
import { writeTo } from './write-to.ts'

// Whoever reads may have seen enough (`… | head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

process.exitCode = await runCommand(process.argv.slice(2), {
  print: (value) => writeTo(process.stdout, `${JSON.stringify(value)}\n`),
  printText: (written) => writeTo(process.stdout, written),
  report: (problem) => writeTo(process.stderr, `${problem}\n`),
  readInput: () => text(process.stdin),
  inputLines: (longestLine) => linesOf(process.stdin.setEncoding('utf8'), longestLine),
})
