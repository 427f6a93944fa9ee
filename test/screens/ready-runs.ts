import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { nodeSha256 } from '../../src/cli/node-sha256.ts'
import { replay } from '../../src/engine/replay.ts'
import type { GuideBundle } from '../../src/guide/bundle.ts'
import type { Content, Entry } from '../../src/guide/entry.ts'
import type { Outcome, Step } from '../../src/guide/flow.ts'
import type { AnswerId, RunId, StepId } from '../../src/guide/ids.ts'
import type { Language } from '../../src/guide/language.ts'
import type { ProbeLevel } from '../../src/guide/levels.ts'
import { edgesFrom, type FlowNode, findEdge, findOutcome, findStep, levelsOf } from '../../src/guide/read-flow.ts'
import type { Reading } from '../../src/guide/reading.ts'
import { sealEntry } from '../../src/guide/seal-entry.ts'
import { findStepWords } from '../../src/guide/step-words.ts'
import { shippedGuide, shippedRevisions } from '../e2e/shipped-guide.ts'

/** A whole log, as a device would have written it. */
export type ReadyRun = {
  readonly guide: string
  /** The step or outcome that it stands at, or what else makes it worth a look. */
  readonly place: string
  readonly step: Step | null
  /** Its heading; `null` where it is not the guide's. */
  readonly title: string | null
  /** Whether the step has more to say on request. */
  readonly hasHelp: boolean
  /** What kind of end an outcome is. */
  readonly end: Outcome['result']['kind'] | null
  readonly revision: number
  readonly run: RunId
  readonly log: readonly Entry[]
}

/** Any moment does; a fixed one makes the same pictures tomorrow. Noon in Berlin, so that no time zone changes the day. */
const BEGAN = Date.UTC(2026, 10, 20, 11)

/**
 * A run for each step and each outcome of each guide that the site ships, along the shortest way; one for each contradiction
 * (`contradiction-…`), and one that does not fit its guide (`broken`).
 */
export function readyRuns(dist: string, language: Language): Promise<readonly ReadyRun[]> {
  const name = `${dist} ${language}`
  const known = made.get(name) ?? makeRuns(dist, language)
  made.set(name, known)
  return known
}

const made = new Map<string, Promise<readonly ReadyRun[]>>()

async function makeRuns(dist: string, language: Language): Promise<readonly ReadyRun[]> {
  const guides = readdirSync(join(dist, 'guides'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const all = guides.map(async ({ name }) => {
    const offered = shippedGuide(dist, name, language)
    const [published] = shippedRevisions(dist, name, language)
    const isOffered = published === undefined || published.fingerprint === offered.fingerprint
    return [...(await runsOf(offered)), ...(isOffered ? [] : await callsOf(published))]
  })
  return (await Promise.all(all)).flat()
}

async function runsOf(bundle: GuideBundle): Promise<readonly ReadyRun[]> {
  const ways = shortestWays(bundle)
  const places = [...ways].map(([place, way]) => ready(bundle, place, withoutContradictions(bundle, way)))
  const contradictions = [...contradictingWays(bundle, ways)].map(([id, way]) =>
    ready(bundle, `contradiction-${id}`, way),
  )
  const broken = ready(bundle, 'broken', [begun(bundle), said('no-such-step' as StepId, 'none' as AnswerId)])
  return Promise.all([...places, ...contradictions, broken])
}

/** Only what is published has codes. */
async function callsOf(bundle: GuideBundle): Promise<readonly ReadyRun[]> {
  const ways = [...shortestWays(bundle)].filter(([place]) => findOutcome(bundle.flow, place)?.result.kind === 'call')
  return Promise.all(ways.map(([place, way]) => ready(bundle, place, withoutContradictions(bundle, way))))
}

type Way = readonly Content[]

const said = (step: FlowNode, answer: AnswerId): Content => ({ type: 'answered', step, answer }) as Content

/** As a device gives it: what it measured has a reading behind it. */
function given({ flow }: GuideBundle, content: Content, seq: number): Content {
  const step = content.type === 'answered' ? findStep(flow, content.step) : null
  if (content.type !== 'answered' || step?.kind !== 'measure' || content.answer === 'unsupported') return content
  // `other` is an edge, not a level: some level that it stands for.
  const level = levelsOf(step).find((each) => findEdge(step, each)?.answer === content.answer) as ProbeLevel
  const reading: Reading = { probe: step.probe, level, figures: {}, startedAt: BEGAN + seq * 20_000, durationMs: 900 }
  return { ...content, reading }
}

function begun({ flow, words, fingerprint }: GuideBundle): Content {
  return {
    type: 'begun',
    guide: flow.guide,
    revision: flow.revision,
    fingerprint,
    language: words.language,
    entry: flow.entries[0],
    link: null,
    walkedBy: 'customer',
  }
}

function shortestWays(bundle: GuideBundle): ReadonlyMap<FlowNode, Way> {
  const { flow } = bundle
  const ways = new Map<FlowNode, Way>([[flow.entries[0], [begun(bundle)]]])
  for (const [node, way] of ways) {
    for (const { answer, to } of edgesFrom(flow, node)) {
      if (!ways.has(to)) ways.set(to, [...way, said(node, answer)])
    }
  }
  return ways
}

/** Where two answers don't fit, the person keeps both and goes on. */
function withoutContradictions(bundle: GuideBundle, way: Way): Way {
  const kept: Content[] = []
  for (const content of way) {
    kept.push(content)
    for (;;) {
      const { position } = standing(bundle, kept)
      if (position.kind !== 'contradiction') break
      kept.push({ type: 'contradiction-kept', contradiction: position.contradiction.id })
    }
  }
  return kept
}

/** One more answer than on the shortest way, at which a contradiction shows. */
function contradictingWays(bundle: GuideBundle, ways: ReadonlyMap<FlowNode, Way>): ReadonlyMap<string, Way> {
  const found = new Map<string, Way>()
  for (const [node, way] of ways) {
    const here = withoutContradictions(bundle, way)
    for (const { answer } of edgesFrom(bundle.flow, node)) {
      const on = [...here, said(node, answer)]
      const { position } = standing(bundle, on)
      if (position.kind === 'contradiction' && !found.has(position.contradiction.id))
        found.set(position.contradiction.id, on)
    }
  }
  return found
}

function standing({ flow }: GuideBundle, contents: Way) {
  const entries = contents.map((content, seq) => ({ seq, content, at: BEGAN + seq * 1000 }) as Entry)
  return replay(flow, { kind: 'log', entries })
}

async function ready(bundle: GuideBundle, place: string, way: Way): Promise<ReadyRun> {
  const { flow, words } = bundle
  const run = idOf(`${flow.guide} ${flow.revision} ${place}`) as RunId
  const log: Entry[] = []
  for (const content of way) {
    log.push(await seal({ run, content: given(bundle, content, log.length), previous: log.at(-1) ?? null }))
  }
  const step = findStep(flow, place)
  const outcome = findOutcome(flow, place)
  const own = findStepWords(words, place as StepId)
  const hasHelp = (own?.help.length ?? 0) > 0
  const title = own?.title ?? (outcome && words.outcomes[outcome.id]?.title) ?? null
  const { guide, revision } = flow
  return { guide, revision, place, step, end: outcome?.result.kind ?? null, title, hasHelp, run, log }
}

type Sealing = { readonly run: RunId; readonly content: Content; readonly previous: Entry | null }

function seal({ run, content, previous }: Sealing): Promise<Entry> {
  const seq = previous === null ? 0 : previous.seq + 1
  const salt = createHash('sha256').update(`${run} ${seq}`).digest().subarray(0, 16)
  return sealEntry({ run, content, previous, salt: new Uint8Array(salt), at: BEGAN + seq * 20_000, sha256: nodeSha256 })
}

/** In the form of the app's own, `crypto.randomUUID()`. */
function idOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  )
}
