import type { RegistryEntry } from '../guide/bundle.ts'
import type { Flow } from '../guide/flow.ts'
import type { GuideId } from '../guide/ids.ts'
import { pathAt, pathRank } from '../guide/path-rank.ts'
import type { Path } from '../guide/read-flow.ts'
import type { Sha256 } from '../guide/sha256.ts'
import type { Trace } from '../guide/trace.ts'
import type { CodeText } from './alphabet.ts'
import { codeDay } from './code-day.ts'
import { codeTag } from './code-tag.ts'
import { encodeCode } from './encode-code.ts'
import type { CodeFields } from './fields.ts'

export type ShownRun = {
  readonly flow: Flow
  readonly registry: readonly RegistryEntry[]
  readonly path: Path
  /** `replayed.changed` is not empty. */
  readonly changed: boolean
  /** Wall clock when the code is shown, milliseconds. */
  readonly now: number
  /** The nonce of the link that the run came from, else the last commitment of its log. */
  readonly key: string
  readonly sha256: Sha256
}

/** The number of a guide's revision in the register; `null` for one that is not published, which has no codes. */
export function flowNumber(registry: readonly RegistryEntry[], guide: GuideId, revision: number): number | null {
  const number = registry.findIndex((entry) => entry.guide === guide && entry.revision === revision)
  return number < 0 ? null : number
}

/** The code of a run as it stands; `null` where its guide's revision is not published. */
export async function codeOf(run: ShownRun): Promise<CodeText | null> {
  const flow = flowNumber(run.registry, run.flow.guide, run.flow.revision)
  if (flow === null) return null
  const fields = { flow, day: codeDay(run.now), changed: run.changed, rank: pathRank(run.flow, run.path) }
  return encodeCode({ ...fields, tag: await codeTag({ key: run.key, fields, sha256: run.sha256 }) })
}

/** Whether a code was made with this key; one wrong key in 256 passes. */
export async function hasTag(fields: CodeFields, key: string, sha256: Sha256): Promise<boolean> {
  return (await codeTag({ key, fields, sha256 })) === fields.tag
}

/** Which guide and revision a code is of; `null` for a guide that this register does not know (yet). */
export function guideOfCode(fields: CodeFields, registry: readonly RegistryEntry[]): RegistryEntry | null {
  return registry[fields.flow] ?? null
}

/** The path of a code in the flow that `guideOfCode` names; `null` where that flow has no path of this number. */
export function pathOfCode(fields: CodeFields, flow: Flow): Extract<Trace, { kind: 'path' }> | null {
  const path = pathAt(flow, fields.rank)
  return path === null ? null : { kind: 'path', ...path }
}
