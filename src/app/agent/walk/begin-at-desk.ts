import type { CodeText } from '../../../code/alphabet.ts'
import type { GuideBundle } from '../../../guide/bundle.ts'
import { emptyLink } from '../../../guide/guide-link.ts'
import type { RunId, StepId } from '../../../guide/ids.ts'
import type { Language } from '../../../guide/language.ts'
import type { StoredCase } from '../../../store/stored-case.ts'
import { beginRun } from '../../walk/begin-run.ts'
import type { KnownAnswers } from '../../walk/known-answers.ts'
import type { Desk } from '../agent-context.tsx'
import { newNonce } from '../new-nonce.ts'

export type DeskRun = {
  readonly bundle: GuideBundle
  /** The caller's. */
  readonly language: Language
  readonly step: StepId | null
  readonly reference: string | null
  /** What is known already; `null`: from the beginning. */
  readonly known: KnownAnswers | null
  /** Codes that were read out before. */
  readonly codes: readonly CodeText[]
  /** The case that it belongs to; `null` makes a new one. */
  readonly stored: StoredCase | null
}

/** Begins a run that the agent walks with the caller, and keeps it with its case. Its codes carry the tag of that case. */
export async function beginAtDesk(desk: Desk, wanted: DeskRun): Promise<RunId> {
  const { bundle, language, step, reference, known, codes, stored } = wanted
  const nonce = stored?.nonce ?? newNonce()
  const store = await desk.openStore()
  const link = { ...emptyLink, step, caseReference: reference, nonce }
  const run = await beginRun(store, bundle, { link, registry: desk.registry, desk: { language, known } })
  const now = Date.now()
  const row = {
    openedAt: stored?.openedAt ?? now,
    changedAt: now,
    reference,
    guide: bundle.flow.guide,
    fingerprint: bundle.fingerprint,
    step,
    language,
    nonce,
    codes: [...new Set([...(stored?.codes ?? []), ...codes])],
    outcome: null,
    note: stored?.note ?? '',
    run,
  }
  await (stored === null ? store.cases.add(row) : store.cases.keep({ ...row, id: stored.id }))
  return run
}
