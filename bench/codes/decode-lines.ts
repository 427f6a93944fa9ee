import { publishedGuides } from '../../src/cli/published-guides.ts'
import { runCommand } from '../../src/cli/run-command.ts'
import { encodeCode } from '../../src/code/encode-code.ts'
import { countPaths } from '../../src/guide/paths.ts'
import { randomFrom, someFields } from '../../test/code/some-codes.ts'

/**
 * `vorab decode` with so many lines on standard input, one in ten with a wrong letter: all the work but the pipe.
 * `growthMB` is by how much the process was larger than at the start, at most.
 */
export async function decodeLines(count: number): Promise<unknown> {
  const before = process.memoryUsage().rss
  let highest = before
  let bytes = 0
  let printed = 0
  const begun = performance.now()
  await runCommand(['decode'], {
    print: (value) => {
      bytes += JSON.stringify(value).length + 1
      if (++printed % 10_000 === 0) highest = Math.max(highest, process.memoryUsage().rss)
    },
    printText: () => {},
    report: () => {},
    readInput: () => Promise.resolve(''),
    inputLines: () => lines(count),
  })
  const seconds = (performance.now() - begun) / 1000
  return {
    codes: count,
    aSecond: Math.round(count / seconds),
    bytesPrinted: bytes,
    growthMB: Math.round((highest - before) / 2 ** 20),
  }
}

async function* lines(count: number): AsyncGenerator<string> {
  const random = randomFrom(4)
  const flows = [...publishedGuides('guides', quiet).revisions.values()].map(({ flow }) => countPaths(flow))
  for (let i = 0; i < count; i++) {
    const flow = random(Math.max(1, flows.length))
    const paths = flows[flow]
    const rank = paths === undefined ? 0n : BigInt(random(Number(paths.complete + paths.partial)))
    const code = encodeCode({ ...someFields(random), flow, rank })
    yield i % 10 === 0 ? `${code.slice(0, 9)}0${code.slice(10)}` : code
  }
}

const quiet = {
  print: () => {},
  printText: () => {},
  report: () => {},
  readInput: () => Promise.resolve(''),
  inputLines: () => lines(0),
}
