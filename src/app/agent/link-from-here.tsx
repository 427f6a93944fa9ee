import { useState } from 'react'
import { Action } from '../ui/action.tsx'
import { useProvider } from '../ui/provider-context.tsx'
import { useSpeech } from '../ui/speech.tsx'
import { useAgent } from './agent-context.tsx'
import { ComposedLink } from './composed-link.tsx'
import { type MadeLink, makeLink } from './make-link.ts'
import type { Case } from './opened-code.ts'

/** A link that carries on from a code: what is known already need not be answered again. */
export function LinkFromHere({ shown: { bundle, code } }: { readonly shown: Case }) {
  const { desk, words } = useAgent()
  const { language } = useSpeech()
  const provider = useProvider()
  const [made, setMade] = useState<MadeLink | null>(null)
  // Only the revision that is shown now can be gone on with.
  const listing = desk.listings.find(({ fingerprint }) => fingerprint === bundle.fingerprint)
  if (code === null || listing === undefined) return null
  if (made !== null) return <ComposedLink made={made} />
  const make = async () => {
    const { cases } = await desk.openStore()
    setMade(await makeLink({ listing, step: null, language, reference: null, provider, cases, code: code.text }))
  }
  return (
    <section>
      <p className="case-hint">{words.compose.fromHereHint}</p>
      <Action onClick={() => void make()}>{words.compose.fromHere}</Action>
    </section>
  )
}
