import { useEffect, useState } from 'react'
import { useLocation } from 'react-router'
import type { GuideBundle } from '../../../guide/bundle.ts'
import { emptyLink, type GuideLink, hasBrokenPart, readGuideLink } from '../../../guide/guide-link.ts'
import { useServices } from '../../device/services.tsx'
import { useProvider } from '../../ui/provider-context.tsx'
import type { LinkState } from '../../walk/link-problem.ts'

export type OpenedLink = {
  /** What a run begins with: nothing of a link that is another provider's. */
  readonly link: GuideLink
  /** `null`: nothing to judge, or not judged yet. */
  readonly state: LinkState | { readonly kind: 'other-provider' } | null
}

/** What the address behind the `#` says and comes to; the guide is `null` until it is loaded. */
export function useLink(bundle: GuideBundle | null): OpenedLink {
  const { hash } = useLocation()
  const { registry } = useServices().guides
  const provider = useProvider()
  const [judged, setJudged] = useState<{ readonly hash: string; readonly state: LinkState } | null>(null)
  const link = readGuideLink(hash)
  const foreign = link.provider !== null && provider !== null && link.provider !== provider.id
  const carries = link.code !== null || link.step !== null || hasBrokenPart(hash)
  useEffect(() => {
    if (bundle === null || !carries) return
    let wanted = true
    // Only a link that carries something needs it. Without it, the link does what it can.
    void import('../../walk/link-problem.ts').then(
      ({ linkState }) => wanted && setJudged({ hash, state: linkState(hash, bundle, registry) }),
      () => {},
    )
    return () => {
      wanted = false
    }
  }, [bundle, carries, hash, registry])
  if (foreign) return { link: emptyLink, state: { kind: 'other-provider' } }
  return { link, state: judged?.hash === hash ? judged.state : null }
}
