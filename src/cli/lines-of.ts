/** The lines of a text that comes in parts, the last one without a line end, too; `longest` and more are cut there. */
export async function* linesOf(parts: AsyncIterable<string>, longest = 4_000): AsyncGenerator<string> {
  let line = ''
  for await (const part of parts) {
    let from = 0
    for (let end = part.indexOf('\n'); end >= 0; end = part.indexOf('\n', from)) {
      yield withPart(line, part.slice(from, end), longest).replace(/\r$/, '')
      line = ''
      from = end + 1
    }
    line = withPart(line, part.slice(from), longest)
  }
  if (line !== '') yield line
}

/** However long a line is, memory stays the same. */
function withPart(line: string, part: string, longest: number): string {
  return line + part.slice(0, Math.max(0, longest - line.length))
}
