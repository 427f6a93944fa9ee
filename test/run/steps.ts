import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'

/** What a step of the test run came to: how many checks held, and how many didn't. */
export type Count = { readonly passed: number; readonly failed: number }

/** A program that hangs is ended and has failed, so that the closing line is always said. */
const LONGEST_MS = 25 * 60_000

/** One program that passes or fails as a whole. Its output goes straight to the screen. */
export function runProgram(command: string, args: readonly string[]): Count {
  console.log(`\n> ${[command, ...args].join(' ')}`)
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout: LONGEST_MS })
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** All tests of one of vitest's projects; what is wrong outside of a test (a file that can't be loaded, a stray error) counts as one more. */
export function runVitest(project: 'unit' | 'browser' | 'e2e'): Count {
  const report = `.build/tests-${project}.json`
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const whole = runProgram('vitest', ['run', '--project', project, ...reporters])
  if (!existsSync(report)) return { passed: 0, failed: 1 }
  return countReport(JSON.parse(readFileSync(report, 'utf8')), whole.failed === 0)
}

/** What is counted of vitest's JSON report. */
export type VitestReport = {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[]
}

export function countReport(report: VitestReport, exitedWell: boolean): Count {
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length
  const failed = report.numFailedTests + unloaded
  const nothingRan = report.numPassedTests + failed === 0
  const failedUnnoticed = failed === 0 && (!exitedWell || nothingRan)
  return { passed: report.numPassedTests, failed: failedUnnoticed ? 1 : failed }
}

/** The closing line that is read by machines. */
export function closingLine(counts: readonly Count[]): string {
  const { passed, failed } = sum(counts)
  return `${passed} passed, ${failed} failed`
}

export function sum(counts: readonly Count[]): Count {
  return {
    passed: counts.reduce((total, count) => total + count.passed, 0),
    failed: counts.reduce((total, count) => total + count.failed, 0),
  }
}
