import { useEffect, useState } from 'react'
import type { GuideBundle, GuideListing } from '../../guide/bundle.ts'
import type { Language } from '../../guide/language.ts'
import { useAgent } from './agent-context.tsx'

/** One state of a guide. */
export type Revision = Pick<GuideListing, 'guide' | 'fingerprint'>

const none: readonly GuideBundle[] = []

/** Guides in the agent's language, as far as they can be had; none until they are there. */
export function useBundles(revisions: readonly Revision[], language: Language): readonly GuideBundle[] {
  const { desk } = useAgent()
  const [bundles, setBundles] = useState(none)
  useEffect(() => {
    let wanted = true
    const loading = revisions.map(({ guide, fingerprint }) => desk.loadGuide({ guide, fingerprint, language }))
    void Promise.all(loading).then((loaded) => wanted && setBundles(loaded.filter((bundle) => bundle !== null)))
    return () => {
      wanted = false
    }
  }, [desk, revisions, language])
  return bundles
}
