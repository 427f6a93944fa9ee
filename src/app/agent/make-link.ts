import type { CodeText } from '../../code/alphabet.ts'
import { codeOf } from '../../code/code-path.ts'
import type { GuideListing, RegistryEntry } from '../../guide/bundle.ts'
import type { Flow } from '../../guide/flow.ts'
import { emptyLink, writeGuideLink } from '../../guide/guide-link.ts'
import type { StepId } from '../../guide/ids.ts'
import type { Language } from '../../guide/language.ts'
import type { Path } from '../../guide/read-flow.ts'
import type { Provider } from '../../provider/provider.ts'
import { browserSha256 } from '../../store/browser-sha256.ts'
import type { OpenedStore } from '../../store/opened-store.ts'
import type { StoredCase } from '../../store/stored-case.ts'
import { newNonce } from './new-nonce.ts'

export type MadeLink = {
  readonly link: string
  readonly listing: GuideListing
  readonly language: Language
  /** Where link and nonce are kept. */
  readonly kept: StoredCase
}

export type LinkRequest = {
  readonly listing: GuideListing
  readonly step: StepId | null
  readonly language: Language
  readonly reference: string | null
  readonly provider: Provider | null
  /** A checked code to go on from, or the answers that are known already. */
  readonly from: CodeText | KnownPath | null
  /** The case that the link belongs to; else it makes one. */
  readonly known: StoredCase | null
  readonly cases: OpenedStore['cases']
}

export type KnownPath = { readonly flow: Flow; readonly registry: readonly RegistryEntry[]; readonly path: Path }

/** Makes the link and keeps it with its nonce as a case, so that its code and file are known again. */
export async function makeLink(request: LinkRequest): Promise<MadeLink> {
  const { listing, step, language, reference, provider, known, cases } = request
  const nonce = known?.nonce ?? newNonce()
  const code = await codeIn(request.from, nonce)
  const hash = writeGuideLink({
    ...emptyLink,
    // A code knows where it begins.
    step: code === null ? step : null,
    language,
    caseReference: reference,
    nonce,
    code,
    provider: provider?.id ?? null,
  })
  const now = Date.now()
  const row = {
    openedAt: known?.openedAt ?? now,
    changedAt: now,
    reference,
    guide: listing.guide,
    fingerprint: listing.fingerprint,
    step,
    language,
    nonce,
    codes: [...new Set([...(known?.codes ?? []), ...(code === null ? [] : [code])])],
    outcome: known?.outcome ?? null,
    note: known?.note ?? '',
    ...(known?.run !== undefined && { run: known.run }),
  }
  const kept = known === null ? await cases.add(row) : { ...row, id: known.id }
  if (known !== null) await cases.keep(kept)
  return { link: `${provider?.site ?? location.origin}/g/${listing.guide}#${hash}`, listing, language, kept }
}

/** `null` also where the guide's revision has no number: then the link begins where it would without. */
async function codeIn(from: LinkRequest['from'], nonce: string): Promise<CodeText | null> {
  if (from === null || typeof from === 'string') return from
  if (from.path.answers.length === 0) return null
  return codeOf({ ...from, changed: false, now: Date.now(), key: nonce, sha256: browserSha256 })
}
