import type { GuideBundle, RegistryEntry } from '../../guide/bundle.ts'
import type { Content } from '../../guide/entry.ts'
import type { GuideLink } from '../../guide/guide-link.ts'
import type { RunId } from '../../guide/ids.ts'
import type { Language } from '../../guide/language.ts'
import type { Store } from '../../store/contract.ts'
import type { KnownAnswers } from './known-answers.ts'

export type BeganWith = {
  readonly link: GuideLink
  readonly registry: readonly RegistryEntry[]
  /** At the desk: who is walked through it, and what is known from elsewhere than the link. */
  readonly desk?: { readonly language: Language; readonly known: KnownAnswers | null }
}

/** Begins a run of a guide, at the step and with the reference that the link carried, if it came from one. */
export async function beginRun(store: Store, bundle: GuideBundle, { link, registry, desk }: BeganWith): Promise<RunId> {
  const { flow, fingerprint, words } = bundle
  const known = desk?.known ?? (link.code === null ? null : await answersOf(link.code, bundle, registry))
  const content: Extract<Content, { type: 'begun' }> = {
    type: 'begun',
    guide: flow.guide,
    revision: flow.revision,
    fingerprint,
    language: desk?.language ?? words.language,
    entry: known?.entry ?? flow.entries.find((entry) => entry === link.step) ?? flow.entries[0],
    link: isFromAgent(link) ? { nonce: link.nonce, caseReference: link.caseReference } : null,
    walkedBy: desk === undefined ? 'customer' : 'agent',
  }
  const { entry } = await store.begin(content)
  for (const answered of known?.answers ?? []) await store.append(entry.run, answered)
  return entry.run
}

/** Loaded only for a link that carries a code; without it the guide begins at its start. */
async function answersOf(code: string, bundle: GuideBundle, registry: BeganWith['registry']) {
  try {
    const { knownAnswers } = await import('./known-answers.ts')
    return knownAnswers(code, bundle, registry)
  } catch {
    return null
  }
}

/** A link that only names a step or a language came from a sticker or a page, not from an agent. */
export function isFromAgent(link: GuideLink): boolean {
  return link.nonce !== null || link.caseReference !== null
}
