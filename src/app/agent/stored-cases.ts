import { hasTag } from '../../code/code-path.ts'
import type { Language } from '../../guide/language.ts'
import { browserSha256 } from '../../store/browser-sha256.ts'
import type { StoredCase } from '../../store/stored-case.ts'
import { candidateCases } from './find-cases.ts'
import type { Case } from './opened-code.ts'

/** How a case on this device and a run that was opened may belong together. */
export type Relation =
  /** The file carries the nonce of the case's link: 64 bits. */
  | 'link'
  /** Guide, day and tag agree; one stranger in 256 would, too. */
  | 'tag'
  /** The code was not made from the case's link, or the case has none. */
  | 'other'

export type Related = { readonly stored: StoredCase; readonly relation: Relation }

/** The cases of the same guide, those that fit first, the newest first among equals. */
export async function relatedCases(shown: Case, all: readonly StoredCase[]): Promise<readonly Related[]> {
  const { guide } = shown.bundle.flow
  const sameGuide = all.filter((stored) => stored.guide === guide).toReversed()
  const nonce = shown.replayed.begun?.link?.nonce ?? null
  const byLink = sameGuide.filter((stored) => nonce !== null && stored.nonce === nonce)
  const { code } = shown
  const byTag =
    code === null || nonce !== null
      ? []
      : await candidateCases(sameGuide, { guide, fields: code.fields, day: code.day, sha256: browserSha256 })
  const related = (found: readonly StoredCase[], relation: Relation) => found.map((stored) => ({ stored, relation }))
  const fitting = new Set([...byLink, ...byTag])
  return [
    ...related(byLink, 'link'),
    ...related(byTag, 'tag'),
    ...related(
      sameGuide.filter((stored) => !fitting.has(stored)),
      'other',
    ),
  ]
}

/** Whether a code was made from the link of this case; one other link in 256 makes the same tag. */
export async function relationOf(stored: StoredCase, { code, bundle, replayed }: Case): Promise<Relation> {
  const nonce = replayed.begun?.link?.nonce ?? null
  if (stored.nonce !== null && stored.nonce === nonce) return 'link'
  if (stored.nonce === null || code === null || nonce !== null || stored.guide !== bundle.flow.guide) return 'other'
  return (await hasTag(code.fields, stored.nonce, browserSha256)) ? 'tag' : 'other'
}

export type KeepWith = {
  /** The case that it belongs to; `null` makes a new one. */
  readonly known: StoredCase | null
  readonly language: Language
  /** Wall clock, milliseconds. */
  readonly now: number
}

/** The row that keeps what was opened. */
export function caseRow({ bundle, replayed, summary, code }: Case, { known, language, now }: KeepWith) {
  const link = replayed.begun?.link ?? null
  return {
    openedAt: known?.openedAt ?? now,
    changedAt: now,
    reference: known?.reference ?? link?.caseReference ?? null,
    guide: bundle.flow.guide,
    fingerprint: bundle.fingerprint,
    step: known?.step ?? null,
    language: known?.language ?? replayed.language ?? language,
    nonce: known?.nonce ?? link?.nonce ?? null,
    codes: [...new Set([...(known?.codes ?? []), ...(code === null ? [] : [code.text])])],
    outcome: summary.end.kind === 'outcome' ? summary.end.outcome : null,
    note: known?.note ?? '',
    ...(known?.run !== undefined && { run: known.run }),
  } satisfies Omit<StoredCase, 'id'>
}
