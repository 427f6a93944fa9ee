import type { CodeText } from '../../code/alphabet.ts'
import type { GuideListing } from '../../guide/bundle.ts'
import { toBase64Url } from '../../guide/bytes.ts'
import { emptyLink, writeGuideLink } from '../../guide/guide-link.ts'
import type { StepId } from '../../guide/ids.ts'
import type { Language } from '../../guide/language.ts'
import type { Provider } from '../../provider/provider.ts'
import type { OpenedStore } from '../../store/opened-store.ts'

export type MadeLink = {
  readonly link: string
  readonly listing: GuideListing
  readonly language: Language
}

export type LinkRequest = {
  readonly listing: GuideListing
  readonly step: StepId | null
  readonly language: Language
  readonly reference: string | null
  readonly provider: Provider | null
  /** A checked code to go on from. */
  readonly code: CodeText | null
  readonly cases: OpenedStore['cases']
}

/** 64 bits: two agents never make the same, and the link stays short enough for one SMS. */
const NONCE_BYTES = 8

/** Makes the link with a fresh nonce and keeps both as a case, so that its code and file are known again. */
export async function makeLink(request: LinkRequest): Promise<MadeLink> {
  const { listing, step, language, reference, provider, code, cases } = request
  const nonce = toBase64Url(crypto.getRandomValues(new Uint8Array(NONCE_BYTES)))
  const hash = writeGuideLink({
    ...emptyLink,
    step,
    language,
    caseReference: reference,
    nonce,
    code,
    provider: provider?.id ?? null,
  })
  const now = Date.now()
  await cases.add({
    openedAt: now,
    changedAt: now,
    reference,
    guide: listing.guide,
    fingerprint: listing.fingerprint,
    step,
    language,
    nonce,
    codes: code === null ? [] : [code],
    outcome: null,
    note: '',
  })
  return { link: `${provider?.site ?? location.origin}/g/${listing.guide}#${hash}`, listing, language }
}
