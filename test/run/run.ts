import { closingLine, runProgram, runVitest, sum } from './steps.ts'

/* Everything that must hold, in the order in which a failure is cheapest to find; all of it, whatever fails. */
const counts = [
  runProgram('biome', ['ci', '--colors=off', '.']),
  runProgram('tsc', ['-b']),
  runProgram('knip', []),
  runProgram('node', ['src/cli/main.ts', 'check']),
  runProgram('vite', ['build']),
  runVitest('unit'),
  runVitest('browser'),
  runVitest('e2e'),
]
console.log(`\n${closingLine(counts)}`)
process.exitCode = sum(counts).failed === 0 ? 0 : 1
