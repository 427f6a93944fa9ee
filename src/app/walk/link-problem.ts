import { pathOfCode } from '../../code/code-path.ts'
import { strictCode } from '../../code/encode-code.ts'
import type { CodeFields } from '../../code/fields.ts'
import { replay } from '../../engine/replay.ts'
import type { GuideBundle, RegistryEntry } from '../../guide/bundle.ts'
import { hasBrokenPart, readGuideLink } from '../../guide/guide-link.ts'
import type { StepId } from '../../guide/ids.ts'

/** What a guide link comes to, on this device and for this guide. Where it is not in order, the guide begins at its start. */
export type LinkState =
  /** `answers`: so many are known already; `step`: where it begins, if not at the start. */
  | { readonly kind: 'in-order'; readonly answers: number; readonly step: StepId | null }
  /** Cut off or altered on its way. */
  | { readonly kind: 'broken' }
  /** Its code or step is of another revision of the guide. */
  | { readonly kind: 'old' }

/** Judges all that a link carries but its provider, which is judged before anything is loaded. */
export function linkState(hash: string, bundle: GuideBundle, registry: readonly RegistryEntry[]): LinkState {
  const link = readGuideLink(hash)
  if (hasBrokenPart(hash)) return { kind: 'broken' }
  if (link.code !== null) return codeState(link.code, bundle, registry)
  if (link.step === null) return { kind: 'in-order', answers: 0, step: null }
  const entry = bundle.flow.entries.find((each) => each === link.step)
  return entry === undefined ? { kind: 'old' } : { kind: 'in-order', answers: 0, step: entry }
}

function codeState(code: string, { flow, fingerprint }: GuideBundle, registry: readonly RegistryEntry[]): LinkState {
  const fields = fieldsOf(code.toUpperCase())
  if (fields === null) return { kind: 'broken' }
  const entry = registry[fields.flow]
  if (entry !== undefined && entry.guide !== flow.guide) return { kind: 'broken' }
  const path = entry?.fingerprint === fingerprint ? pathOfCode(fields, flow) : null
  if (path === null) return { kind: 'old' }
  const { position } = replay(flow, path)
  return {
    kind: 'in-order',
    answers: path.answers.length,
    step: position.kind === 'step' || position.kind === 'waiting' ? position.step : null,
  }
}

/** A link was written by a program: its code is exact or it is none. */
function fieldsOf(code: string): CodeFields | null {
  try {
    return strictCode.decode(code as Parameters<typeof strictCode.decode>[0])
  } catch {
    return null
  }
}
