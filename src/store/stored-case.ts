import type { Fingerprint, GuideId, OutcomeId, RunId, StepId } from '../guide/ids.ts'
import { isLanguage, type Language } from '../guide/language.ts'

/** One call at the support desk. Times are wall clock, milliseconds since 1970-01-01T00:00Z. */
export type StoredCase = {
  /** Made by `newRecordId`. */
  readonly id: string
  readonly openedAt: number
  readonly changedAt: number
  /** What the agent calls it: `[A-Z0-9-]{1,20}`, the only text that a link carries. */
  readonly reference: string | null
  readonly guide: GuideId | null
  readonly fingerprint: Fingerprint | null
  /** The step that the link asked for. */
  readonly step: StepId | null
  readonly language: Language
  /** Made with the link; keys the tag of the codes that come of it. */
  readonly nonce: string | null
  /** Codes that were read out, canonical characters, oldest first. */
  readonly codes: readonly string[]
  readonly outcome: OutcomeId | null
  /** The agent's own words. */
  readonly note: string
  /** The run that was walked at this desk with the caller. */
  readonly run?: RunId
}

/** Checks what was found on disk or in a file. */
export function isStoredCase(value: unknown): value is StoredCase {
  if (typeof value !== 'object' || value === null) return false
  const found: Partial<Record<keyof StoredCase, unknown>> = value
  const { id, note, openedAt, changedAt, language, codes } = found
  return (
    typeof id === 'string' &&
    typeof note === 'string' &&
    [openedAt, changedAt].every(Number.isFinite) &&
    isLanguage(language) &&
    Array.isArray(codes) &&
    codes.every((code) => typeof code === 'string') &&
    [found.reference, found.guide, found.fingerprint, found.step, found.nonce, found.outcome].every(isTextOrNull) &&
    (found.run === undefined || typeof found.run === 'string')
  )
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === 'string'
}
