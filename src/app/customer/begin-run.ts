import type { GuideBundle } from '../../guide/bundle.ts'
import type { Content } from '../../guide/entry.ts'
import type { GuideLink } from '../../guide/guide-link.ts'
import type { RunId } from '../../guide/ids.ts'
import type { Store } from '../../store/contract.ts'

/** Begins a run of a guide, at the step and with the reference that the link carried, if it came from one. */
export async function beginRun(store: Store, bundle: GuideBundle, link: GuideLink): Promise<RunId> {
  const { flow, fingerprint, words } = bundle
  const content: Extract<Content, { type: 'begun' }> = {
    type: 'begun',
    guide: flow.guide,
    revision: flow.revision,
    fingerprint,
    language: words.language,
    entry: flow.entries.find((entry) => entry === link.step) ?? flow.entries[0],
    link: isFromAgent(link) ? { nonce: link.nonce, caseReference: link.caseReference } : null,
    walkedBy: 'customer',
  }
  const { entry } = await store.begin(content)
  return entry.run
}

/** A link that only names a step or a language came from a sticker or a page, not from an agent. */
export function isFromAgent(link: GuideLink): boolean {
  return link.nonce !== null || link.caseReference !== null
}
