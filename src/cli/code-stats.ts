import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathOfCode } from '../code/code-path.ts'
import { decodeCode } from '../code/decode-code.ts'
import { drawMap } from '../compiler/draw-map.ts'
import type { PublishedRevision } from '../compiler/published.ts'
import { type RunTally, tallyRuns, tallyTable } from '../compiler/tally-codes.ts'
import { mapFlow } from '../guide/flow-map.ts'
import type { Path } from '../guide/read-flow.ts'
import { type Console, type ExitCode, WrongUsage } from './command.ts'
import { publishedGuides } from './published-guides.ts'

export type CodeStatsOptions = {
  /** One code a line; the same code twice is the same run read out twice, and counts once. */
  readonly file: string
  /** Where the table and the maps go; nothing is written without it. */
  readonly out: string | undefined
  readonly folder: string
}

/** Counts what codes say, by guide and revision. Only codes without any mistake count; the others are told. */
export function codeStats({ file, out, folder }: CodeStatsOptions, console: Console): ExitCode {
  if (!existsSync(file)) throw new WrongUsage(`there is no file ${file}`)
  const { revisions } = publishedGuides(folder, console)
  const runs = new Map<PublishedRevision, Path[]>()
  const seen = new Set<string>()
  let notRead = 0
  for (const [index, line] of readFileSync(file, 'utf8').split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    const decoded = decodeCode(line)
    const fields = decoded.status === 'clean' ? decoded.fields : null
    const revision = fields === null ? undefined : revisions.get(fields.flow)
    const path = fields === null || revision === undefined ? null : pathOfCode(fields, revision.flow)
    if (path === null || revision === undefined || decoded.status !== 'clean') {
      notRead++
      const why =
        decoded.status !== 'clean' ? decoded.status : revision === undefined ? 'unknown guide' : 'unknown path'
      console.report(
        `${file}:${index + 1}: ${line.trim().slice(0, 60)}: ${why} — correct the code or leave the line out`,
      )
    } else if (!seen.has(decoded.code)) {
      seen.add(decoded.code)
      runs.set(revision, [...(runs.get(revision) ?? []), path])
    }
  }
  const tallies = [...runs].map(([revision, paths]) => ({ revision, tally: tallyRuns(revision.flow, paths) }))
  for (const { tally } of tallies) console.print(tally)
  if (out !== undefined) writeReport(out, tallies)
  return notRead > 0 ? 1 : 0
}

function writeReport(
  out: string,
  tallies: readonly { readonly revision: PublishedRevision; readonly tally: RunTally }[],
): void {
  mkdirSync(out, { recursive: true })
  writeFileSync(
    join(out, 'codes.md'),
    `# What the codes say\n\n${tallies.map(({ tally }) => tallyTable(tally)).join('\n')}`,
  )
  for (const { revision, tally } of tallies)
    writeFileSync(join(out, `${tally.guide}-${tally.revision}.svg`), drawTally(revision, tally))
}

/** The map of the guide with the share of runs at each step, arrow and outcome. */
function drawTally({ flow, words }: PublishedRevision, tally: RunTally): string {
  const map = mapFlow(flow)
  const steps = new Map<string, number>([
    ...tally.steps.map(({ step, times }) => [step, times] as const),
    ...tally.outcomes.map(({ outcome, times }) => [outcome, times] as const),
  ])
  const arrows = new Map<string, number>(
    map.arrows.map(({ from, to, answers }) => {
      const given = tally.steps.find(({ step }) => step === from)?.answers ?? {}
      return [`${from}>${to}`, answers.reduce((sum, answer) => sum + (given[answer] ?? 0), 0)] as const
    }),
  )
  const stopped = new Map<string, number>(tally.steps.map((step) => [step.step, step.stopped]))
  return drawMap(map, {
    title: `${words.en.title}: ${tally.runs} runs (${tally.guide}, revision ${tally.revision})`,
    nameOf: (id) => (stopped.get(id) ? `${stopped.get(id)} stopped here` : ''),
    weightOf: (id) => {
      const times = steps.get(id) ?? arrows.get(id) ?? 0
      return times === 0 ? null : { share: Math.min(1, times / tally.runs), text: `${times}` }
    },
  })
}
