import { useState } from 'react'
import type { Language } from '../../guide/language.ts'
import type { StoredCase } from '../../store/stored-case.ts'
import { Action } from '../ui/action.tsx'
import { useProvider } from '../ui/provider-context.tsx'
import { useSpeech } from '../ui/speech.tsx'
import { useAgent } from './agent-context.tsx'
import { ComposedLink } from './composed-link.tsx'
import { LanguageField } from './language-field.tsx'
import { type MadeLink, makeLink } from './make-link.ts'
import type { Case } from './opened-code.ts'

type Props = {
  readonly shown: Case
  /** The case on this device that it belongs to, if that is known: its nonce and reference go on in the link. */
  readonly known: StoredCase | null
}

/** A link back to the customer's phone that carries on from a code: what is known need not be answered again. */
export function LinkFromHere({ shown: { bundle, code, replayed }, known }: Props) {
  const { desk, words } = useAgent()
  const { language: own } = useSpeech()
  const provider = useProvider()
  const [chosen, setChosen] = useState<Language | null>(null)
  const [made, setMade] = useState<MadeLink | null>(null)
  // Only the revision that is shown now can be gone on with.
  const listing = desk.listings.find(({ fingerprint }) => fingerprint === bundle.fingerprint)
  if (code === null || listing === undefined) return null
  const language = chosen ?? known?.language ?? replayed.language ?? own
  const make = async () => {
    const { cases } = await desk.openStore()
    const reference = known?.reference ?? replayed.begun?.link?.caseReference ?? null
    setMade(await makeLink({ listing, step: null, language, reference, provider, from: code.text, known, cases }))
  }
  if (made !== null) return <ComposedLink made={made} />
  return (
    <section className="case-part">
      <h3 className="case-title">{words.compose.fromHere}</h3>
      <p className="case-hint">{words.compose.fromHereHint}</p>
      <LanguageField value={language} onChoose={setChosen} />
      <Action onClick={() => void make()}>{words.compose.fromHereMake}</Action>
    </section>
  )
}
