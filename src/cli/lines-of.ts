/** Longer lines are cut: memory stays the same whatever comes in. */
const LONGEST = 4_000

/** The lines of a text that comes in parts; the last one needs no line end. */
export async function* linesOf(parts: AsyncIterable<string>): AsyncGenerator<string> {
  let line = ''
  for await (const part of parts) {
    let from = 0
    for (let end = part.indexOf('\n'); end >= 0; end = part.indexOf('\n', from)) {
      yield withPart(line, part, from, end).replace(/\r$/, '')
      line = ''
      from = end + 1
    }
    line = withPart(line, part, from, part.length)
  }
  if (line !== '') yield line
}

function withPart(line: string, part: string, from: number, end: number): string {
  return line + part.slice(from, Math.min(end, from + LONGEST - line.length))
}
