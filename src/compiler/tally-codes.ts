import type { Flow } from '../guide/flow.ts'
import { baseStep, type StepId } from '../guide/ids.ts'
import { edgesFrom, isOutcome, type Path } from '../guide/read-flow.ts'

/** How often each step, answer and outcome came in some runs of one revision. */
export type RunTally = {
  readonly guide: string
  readonly revision: number
  readonly runs: number
  /** In the flow's order; only steps that some run came to. */
  readonly steps: readonly StepTally[]
  readonly outcomes: readonly { readonly outcome: string; readonly times: number; readonly share: number }[]
}

type StepTally = {
  readonly step: StepId
  /** Runs that came here. */
  readonly times: number
  readonly share: number
  readonly answers: Readonly<Record<string, number>>
  /** Runs that end here: people stopped, or rang from here. */
  readonly stopped: number
}

/** Counts paths; a step that a run passes twice (a repeat) counts once for the run, its answers each time. */
export function tallyRuns(flow: Flow, paths: readonly Path[]): RunTally {
  const times = new Map<string, number>()
  const stopped = new Map<string, number>()
  const answers = new Map<string, Map<string, number>>()
  const outcomes = new Map<string, number>()
  for (const path of paths) {
    const here = new Set<string>()
    let at: string = path.entry
    for (const answer of path.answers) {
      const id = baseStep(at as StepId)
      here.add(id)
      const given = answers.get(id) ?? new Map<string, number>()
      answers.set(id, given)
      increase(given, answer)
      at = edgesFrom(flow, at as StepId).find((edge) => edge.answer === answer)?.to ?? at
    }
    if (isOutcome(flow, at as StepId)) increase(outcomes, at)
    else {
      here.add(baseStep(at as StepId))
      increase(stopped, baseStep(at as StepId))
    }
    for (const id of here) increase(times, id)
  }
  const share = (count: number) => (paths.length === 0 ? 0 : Math.round((1000 * count) / paths.length) / 1000)
  const steps = [...new Set(Object.values(flow.steps).map((step) => baseStep(step.id)))].filter((step) =>
    times.has(step),
  )
  return {
    guide: flow.guide,
    revision: flow.revision,
    runs: paths.length,
    steps: steps.map((step) => ({
      step,
      times: times.get(step) ?? 0,
      share: share(times.get(step) ?? 0),
      answers: Object.fromEntries([...(answers.get(step) ?? [])].sort(([, a], [, b]) => b - a)),
      stopped: stopped.get(step) ?? 0,
    })),
    outcomes: [...outcomes]
      .sort(([, a], [, b]) => b - a)
      .map(([outcome, count]) => ({ outcome, times: count, share: share(count) })),
  }
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** The tally as a table in Markdown, for a report. */
export function tallyTable(tally: RunTally): string {
  const percent = (part: number) => `${Math.round((100 * part) / Math.max(1, tally.runs))} %`
  const answers = (step: StepTally) =>
    Object.entries(step.answers)
      .map(([answer, count]) => `${answer} ${count}`)
      .join(', ')
  return [
    `## ${tally.guide}, revision ${tally.revision}: ${tally.runs} runs`,
    '',
    '| outcome | runs | share |',
    '|---|---:|---:|',
    ...tally.outcomes.map(({ outcome, times }) => `| ${outcome} | ${times} | ${percent(times)} |`),
    '',
    '| step | runs | share | answers | stopped here |',
    '|---|---:|---:|---|---:|',
    ...tally.steps.map(
      (step) => `| ${step.step} | ${step.times} | ${percent(step.times)} | ${answers(step)} | ${step.stopped} |`,
    ),
    '',
  ].join('\n')
}
