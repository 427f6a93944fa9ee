import { createHash, randomBytes } from 'node:crypto'
import { nodeSha256 } from '../../src/cli/node-sha256.ts'
import { replay } from '../../src/engine/replay.ts'
import type { Replayed } from '../../src/engine/replayed.ts'
import type { GuideBundle } from '../../src/guide/bundle.ts'
import { toBase64Url } from '../../src/guide/bytes.ts'
import type { Content, Entry } from '../../src/guide/entry.ts'
import type { Edge, Flow, Step } from '../../src/guide/flow.ts'
import type { AnswerId, RunId, StepId } from '../../src/guide/ids.ts'
import { findOutcome, findStep } from '../../src/guide/read-flow.ts'
import { sealEntry } from '../../src/guide/seal-entry.ts'

const run = 'seeded-run-of-a-test' as RunId
/** Longer than any wait of a guide. */
const STEP_MS = 30 * 60_000

/**
 * A run that somebody saved on another device: with a contradiction, a changed answer, a photo and a wait that was kept, and a
 * call at its end. Found by chance in the guide as it is shipped, always the same one, so that no change of words breaks it.
 */
export async function savedRun(bundle: GuideBundle, photo: Uint8Array): Promise<string> {
  const sha256 = createHash('sha256').update(photo).digest('hex')
  const contents = eventfulRun(bundle, sha256)
  const entries: Entry[] = []
  let at = Date.now() - (contents.length + 1) * STEP_MS
  for (const content of contents) {
    at += STEP_MS
    const salt = new Uint8Array(randomBytes(16))
    entries.push(await sealEntry({ previous: entries.at(-1) ?? null, run, at, content, salt, sha256: nodeSha256 }))
  }
  const photos = [{ run, sha256, type: 'image/jpeg', bytes: { base64url: toBase64Url(photo) } }]
  const database = { version: 60, tables: { log: entries, photos } }
  return JSON.stringify({ app: 'vorab', format: 1, exportedAt: at, database, mirror: {}, unsaved: [] })
}

export const savedRunId = run

/** The first of many walks by chance that has everything. */
function eventfulRun({ flow, fingerprint, words }: GuideBundle, photo: string): readonly Content[] {
  const begun: Content = {
    type: 'begun',
    guide: flow.guide,
    revision: flow.revision,
    fingerprint,
    language: words.language,
    entry: flow.entries[0],
    link: null,
    walkedBy: 'customer',
  }
  const chance = generator(7)
  for (let tries = 0; tries < 100_000; tries++) {
    const walked = [begun, ...walkByChance(flow, photo, chance)]
    const kept = replayed(flow, walked).contradictions.map(
      ({ id }): Content => ({ type: 'contradiction-kept', contradiction: id }),
    )
    if (isEventful(flow, [...walked, ...kept])) return [...walked, ...kept]
  }
  throw new Error(`no walk of ${flow.guide} has everything`)
}

function walkByChance(flow: Flow, photo: string, chance: (below: number) => number): readonly Content[] {
  const walk: Content[] = []
  let node: string = flow.entries[0]
  for (let step = findStep(flow, node as StepId); step !== null; step = findStep(flow, node as StepId)) {
    const edge = step.edges[chance(step.edges.length)] as Edge
    const other = step.edges.find(({ to }) => to === edge.to && step?.kind === 'ask')
    if (step.kind === 'wait' && edge.answer === 'waited') walk.push({ type: 'waiting', step: step.id })
    if (walk.every(({ type }) => type !== 'went-back') && other !== undefined && other.answer !== edge.answer)
      walk.push({ type: 'answered', step: step.id, answer: other.answer }, { type: 'went-back', to: step.id })
    walk.push(answered(step, edge, photo))
    node = edge.to
  }
  return walk
}

function answered(step: Step, { answer }: Edge, photo: string): Content {
  const common = { type: 'answered', step: step.id, answer } as const
  if (step.kind === 'show' && answer === 'taken') return { ...common, photo }
  if (step.kind !== 'read') return common
  if (step.validator === 'free-text' && answer !== 'unsure')
    return { ...common, answer: 'given' as AnswerId, typed: 'Größe und Åäö' }
  return common
}

function isEventful(flow: Flow, contents: readonly Content[]): boolean {
  const { position, changed, contradictions, waits, path } = replayed(flow, contents)
  const outcome = position.kind === 'ended' ? findOutcome(flow, position.outcome) : null
  return (
    outcome?.result.kind === 'call' &&
    changed.length > 0 &&
    contradictions.length > 0 &&
    waits.some(({ kind }) => kind === 'waited') &&
    path.some((taken) => taken.photo !== null)
  )
}

function replayed(flow: Flow, contents: readonly Content[]): Replayed {
  return replay(flow, { kind: 'log', entries: contents.map((content, seq) => ({ seq, at: seq * STEP_MS, content })) })
}

/** Numbers by chance that are the same each time (mulberry32). */
function generator(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}
