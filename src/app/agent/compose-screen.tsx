import { useState } from 'react'
import { isCaseReference } from '../../guide/guide-link.ts'
import type { AnswerId } from '../../guide/ids.ts'
import type { Language } from '../../guide/language.ts'
import { Action } from '../ui/action.tsx'
import { onSubmit } from '../ui/on-submit.ts'
import { useProvider } from '../ui/provider-context.tsx'
import { useSpeech } from '../ui/speech.tsx'
import { useAgent } from './agent-context.tsx'
import { AgentFrame } from './agent-frame.tsx'
import { ComposedLink } from './composed-link.tsx'
import { type FoundGuide, GuideFinder, useGuideFinder } from './guide-finder.tsx'
import { KnownAnswersField } from './known-answers-field.tsx'
import { LanguageField } from './language-field.tsx'
import { type KnownPath, type MadeLink, makeLink } from './make-link.ts'
import { ReferenceField } from './reference-field.tsx'

const nothingKnown: readonly AnswerId[] = []

/** `/agent`: a guide link for a caller, found by typing what the caller says. */
export function ComposeScreen() {
  const { desk, words } = useAgent()
  const { language: own } = useSpeech()
  const provider = useProvider()
  const finder = useGuideFinder()
  const [known, setKnown] = useState(nothingKnown)
  const [language, setLanguage] = useState<Language>(own)
  const [reference, setReference] = useState('')
  const [wrong, setWrong] = useState(false)
  const [made, setMade] = useState<MadeLink | null>(null)
  const { chosen } = finder
  const forget =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      setMade(null)
      set(value)
    }
  const elsewhere =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      setKnown(nothingKnown)
      forget(set)(value)
    }
  const make = async () => {
    if (chosen === null) return
    if (reference !== '' && !isCaseReference(reference)) return setWrong(true)
    const { cases } = await desk.openStore()
    const from = knownPath(chosen, known, desk.registry)
    const { listing, step } = chosen.place
    const asked = { listing, step, language, reference: reference || null }
    setMade(await makeLink({ ...asked, provider, from, known: null, cases }))
  }
  return (
    <AgentFrame place="compose" title={words.compose.title} lead={words.compose.lead}>
      <div className="agent-sides">
        <form className="agent-form" noValidate onSubmit={onSubmit(() => void make())}>
          <GuideFinder finder={{ ...finder, say: elsewhere(finder.say), choose: elsewhere(finder.choose) }} />
          {chosen !== null && chosen.bundle !== null && (
            <KnownAnswersField
              key={`${chosen.place.listing.guide} ${chosen.place.step}`}
              bundle={chosen.bundle}
              entry={chosen.place.step ?? chosen.bundle.flow.entries[0]}
              answers={known}
              onChange={forget(setKnown)}
            />
          )}
          {/* What stands above them comes with the guide: they wait for it and stay where they appear. */}
          {chosen?.bundle !== null && (
            <>
              <div className="agent-pair">
                <LanguageField value={language} onChoose={forget(setLanguage)} />
                <ReferenceField
                  value={reference}
                  wrong={wrong}
                  onType={(text) => {
                    setWrong(false)
                    forget(setReference)(text)
                  }}
                />
              </div>
              <Action kind="lit" type="submit" aria-disabled={chosen === null}>
                {words.compose.make}
              </Action>
            </>
          )}
        </form>
        {made !== null && <ComposedLink made={made} />}
      </div>
    </AgentFrame>
  )
}

function knownPath(
  { place, bundle }: FoundGuide,
  answers: readonly AnswerId[],
  registry: KnownPath['registry'],
): KnownPath | null {
  if (bundle === null || answers.length === 0) return null
  const { flow } = bundle
  return { flow, registry, path: { entry: place.step ?? flow.entries[0], answers } }
}
