import type { Entry } from '../../guide/entry.ts'
import type { RunId } from '../../guide/ids.ts'

/**
 * A run's mirror is a text file of lines, each ended by a newline: a header, then one entry a line, in order. What
 * stands after the last newline was torn by a kill and counts as not written.
 */
const FORMAT = 1

function headerLine(run: RunId): string {
  return `${JSON.stringify({ format: FORMAT, run })}\n`
}

export function entryLine(entry: Entry): string {
  return `${JSON.stringify(entry)}\n`
}

export function mirrorText(run: RunId, entries: readonly Entry[]): string {
  return headerLine(run) + entries.map(entryLine).join('')
}

/** Tables that are mirrored whole, one row a line. */
export type MirroredTable = 'contacts'

export function tableFileName(table: MirroredTable): string {
  return `${table}.rows`
}

export function tableText(table: MirroredTable, rows: readonly unknown[]): string {
  return [{ format: FORMAT, table }, ...rows].map((row) => `${JSON.stringify(row)}\n`).join('')
}

/** Run ids become file names, so nothing else may stand in one. */
const runPattern = /^[A-Za-z0-9_-]{1,64}$/

export function mirrorFileName(run: RunId): string {
  if (!runPattern.test(run)) throw new RangeError(`not a run: ${JSON.stringify(run)}`)
  return `${run}.jsonl`
}

/** The run that a file in the mirror's folder belongs to; null for any other file. */
export function runOfFile(name: string): RunId | null {
  const run = name.endsWith('.jsonl') ? name.slice(0, -'.jsonl'.length) : ''
  return runPattern.test(run) ? (run as RunId) : null
}

/** The values of all whole lines after the header, up to the first that is no JSON; null for another format. */
export function readMirrorText(text: string): readonly unknown[] | null {
  const [header, ...lines] = text.slice(0, text.lastIndexOf('\n') + 1).split('\n')
  const first = parseLine(header ?? '')
  if (typeof first !== 'object' || first === null || !('format' in first) || first.format !== FORMAT) return null
  const values: unknown[] = []
  for (const line of lines) {
    const value = line === '' ? undefined : parseLine(line)
    if (value === undefined) break
    values.push(value)
  }
  return values
}

/** What the last whole line commits to: null for the header alone, undefined where the line cannot be read. */
export function commitmentOfLine(line: string): string | null | undefined {
  const value = parseLine(line)
  if (typeof value !== 'object' || value === null) return undefined
  if ('commitment' in value && typeof value.commitment === 'string') return value.commitment
  return 'format' in value && value.format === FORMAT ? null : undefined
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
