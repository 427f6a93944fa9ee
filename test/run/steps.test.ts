import { expect, test } from 'vitest'
import { closingLine, countReport, runProgram } from './steps.ts'

const file = (status: string, tests: number) => ({ status, assertionResults: Array.from({ length: tests }) })

test.each([
  [
    'all is well',
    { numPassedTests: 3, numFailedTests: 0, testResults: [file('passed', 3)] },
    true,
    '3 passed, 0 failed',
  ],
  [
    'a test failed',
    { numPassedTests: 2, numFailedTests: 1, testResults: [file('failed', 3)] },
    false,
    '2 passed, 1 failed',
  ],
  [
    'a file did not load',
    { numPassedTests: 2, numFailedTests: 0, testResults: [file('failed', 0)] },
    false,
    '2 passed, 1 failed',
  ],
  [
    'an error outside of any test',
    { numPassedTests: 2, numFailedTests: 0, testResults: [file('passed', 2)] },
    false,
    '2 passed, 1 failed',
  ],
  ['no test at all', { numPassedTests: 0, numFailedTests: 0, testResults: [] }, true, '0 passed, 1 failed'],
])('%s', (_, report, exitedWell, line) => {
  expect(closingLine([countReport(report, exitedWell)])).toBe(line)
})

test('a program counts as one, by its exit code', () => {
  expect(runProgram(process.execPath, ['--eval', ''])).toEqual({ passed: 1, failed: 0 })
  expect(runProgram(process.execPath, ['--eval', 'process.exit(2)'])).toEqual({ passed: 0, failed: 1 })
  expect(runProgram('no-such-program', [])).toEqual({ passed: 0, failed: 1 })
})
