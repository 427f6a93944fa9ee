import type { Payload } from '../../bundle/payload.ts'
import type { CodeText } from '../../code/alphabet.ts'
import { dateOfCode } from '../../code/code-day.ts'
import { guideOfCode, pathOfCode } from '../../code/code-path.ts'
import { strictCode } from '../../code/encode-code.ts'
import type { CodeFields } from '../../code/fields.ts'
import { replay } from '../../engine/replay.ts'
import type { Replayed } from '../../engine/replayed.ts'
import { summarize } from '../../engine/summarize.ts'
import type { Summary } from '../../engine/summary.ts'
import type { GuideBundle } from '../../guide/bundle.ts'
import type { Language } from '../../guide/language.ts'
import type { Desk } from './agent-context.tsx'

/** A run as far as it is known here: from a code, from a file, or walked at this desk. */
export type Case = {
  readonly bundle: GuideBundle
  readonly replayed: Replayed
  readonly summary: Summary
  readonly code: CaseCode | null
  /** What only a file brings: who, earlier contacts and promises. */
  readonly payload: Payload | null
}

export type CaseCode = {
  readonly text: CodeText
  readonly fields: CodeFields
  /** The day on which the code was shown, UTC midnight in milliseconds; `null` where a clock must be wrong. */
  readonly day: number | null
}

/** A checked code with what stands in it. */
export function caseCode(text: CodeText, now: number): CaseCode {
  const fields = strictCode.decode(text)
  return { text, fields, day: dateOfCode(fields.day, now) }
}

export type OpenedCode =
  | { readonly status: 'opened'; readonly case: Case }
  /** The register here has no such number: a newer guide, or another provider's. */
  | { readonly status: 'unknown-guide' }
  | { readonly status: 'not-loaded' }
  | { readonly status: 'no-such-path' }

export type CodeToOpen = {
  /** A checked code. */
  readonly text: CodeText
  readonly language: Language
  /** Wall clock, milliseconds. */
  readonly now: number
}

/** From a checked code to all that it tells, in words of the agent's language. */
export async function openCode(desk: Desk, { text, language, now }: CodeToOpen): Promise<OpenedCode> {
  const code = caseCode(text, now)
  const { fields } = code
  const entry = guideOfCode(fields, desk.registry)
  if (entry === null) return { status: 'unknown-guide' }
  const bundle = await desk.loadGuide({ guide: entry.guide, fingerprint: entry.fingerprint, language })
  if (bundle === null) return { status: 'not-loaded' }
  const path = pathOfCode(fields, bundle.flow)
  if (path === null) return { status: 'no-such-path' }
  const replayed = replay(bundle.flow, path)
  return {
    status: 'opened',
    case: { bundle, replayed, summary: summarize(bundle.flow, replayed), code, payload: null },
  }
}
