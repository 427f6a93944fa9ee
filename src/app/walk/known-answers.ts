import { guideOfCode, pathOfCode } from '../../code/code-path.ts'
import { strictCode } from '../../code/encode-code.ts'
import type { CodeFields } from '../../code/fields.ts'
import { replay } from '../../engine/replay.ts'
import type { GuideBundle, RegistryEntry } from '../../guide/bundle.ts'
import type { Content } from '../../guide/entry.ts'
import type { StepId } from '../../guide/ids.ts'

export type KnownAnswers = {
  readonly entry: StepId
  readonly answers: readonly Extract<Content, { type: 'answered' }>[]
}

/**
 * What a link's code says is known already, as entries that count as only said. `null` where the code is none, or of another
 * guide or revision: then the guide begins at its start.
 */
export function knownAnswers(
  code: string,
  { flow, fingerprint }: GuideBundle,
  registry: readonly RegistryEntry[],
): KnownAnswers | null {
  const fields = fieldsOf(code.toUpperCase())
  if (fields === null || guideOfCode(fields, registry)?.fingerprint !== fingerprint) return null
  const path = pathOfCode(fields, flow)
  if (path === null) return null
  const { path: answered } = replay(flow, path)
  return {
    entry: path.entry,
    answers: answered.map(({ step, answer }) => ({ type: 'answered', step, answer, prefilled: true })),
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
