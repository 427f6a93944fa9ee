import { useEffect, useState } from 'react'
import type { GuideListing } from '../../guide/bundle.ts'
import { isCaseReference } from '../../guide/guide-link.ts'
import type { StepId } from '../../guide/ids.ts'
import { type Language, languages } from '../../guide/language.ts'
import { searchGuides } from '../../guide/search-guides.ts'
import { findStepWords } from '../../guide/step-words.ts'
import { Action } from '../ui/action.tsx'
import { Field } from '../ui/field.tsx'
import { onSubmit } from '../ui/on-submit.ts'
import { useProvider } from '../ui/provider-context.tsx'
import { useSpeech } from '../ui/speech.tsx'
import { languageNames } from '../words/language-names.ts'
import { useAgent } from './agent-context.tsx'
import { AgentFrame } from './agent-frame.tsx'
import { ComposedLink } from './composed-link.tsx'
import { type MadeLink, makeLink } from './make-link.ts'

/** `/agent`: a guide link for a caller, found by typing what the caller says. */
export function ComposeScreen() {
  const { desk, words } = useAgent()
  const { language: own } = useSpeech()
  const provider = useProvider()
  const [said, setSaid] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const [step, setStep] = useState<StepId | null>(null)
  const [language, setLanguage] = useState<Language>(own)
  const [reference, setReference] = useState('')
  const [wrong, setWrong] = useState(false)
  const [made, setMade] = useState<MadeLink | null>(null)
  const found = searchGuides(desk.listings, said, own)
  const listing = found.find(({ guide }) => guide === chosen) ?? found[0] ?? null
  const entries = useEntries(listing, own)
  const forget =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      setMade(null)
      set(value)
    }
  const make = async () => {
    if (listing === null) return
    if (reference !== '' && !isCaseReference(reference)) return setWrong(true)
    const store = await desk.openStore()
    setMade(
      await makeLink({
        listing,
        step,
        language,
        reference: reference || null,
        provider,
        code: null,
        cases: store.cases,
      }),
    )
  }
  return (
    <AgentFrame place="compose" title={words.compose.title} lead={words.compose.lead}>
      <form className="agent-form" noValidate onSubmit={onSubmit(() => void make())}>
        <Field
          label={words.compose.guide}
          hint={words.compose.guideHint}
          error={found.length === 0 ? words.compose.noGuide : null}
        >
          {(control) => (
            <input {...control} value={said} onChange={(event) => forget(setSaid)(event.currentTarget.value)} />
          )}
        </Field>
        <GuideChoice found={found} chosen={listing} onChoose={forget(setChosen)} />
        {entries.length > 1 && (
          <Field label={words.compose.step}>
            {(control) => (
              <select
                {...control}
                value={step ?? ''}
                onChange={(event) => forget(setStep)((event.currentTarget.value || null) as StepId | null)}
              >
                {entries.map(({ id, title }, index) => (
                  <option key={id} value={index === 0 ? '' : id}>
                    {index === 0 ? words.compose.stepStart : title}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        <LanguageField value={language} onChoose={forget(setLanguage)} />
        <Field
          label={words.compose.reference}
          hint={words.compose.referenceHint}
          error={wrong ? words.compose.referenceWrong : null}
        >
          {(control) => (
            <input
              {...control}
              value={reference}
              autoCapitalize="characters"
              autoComplete="off"
              onChange={(event) => {
                setWrong(false)
                forget(setReference)(event.currentTarget.value.toUpperCase())
              }}
            />
          )}
        </Field>
        <Action kind="lit" type="submit" aria-disabled={listing === null}>
          {words.compose.make}
        </Action>
      </form>
      {made !== null && listing !== null && <ComposedLink made={made} />}
    </AgentFrame>
  )
}

type ChoiceProps = {
  readonly found: readonly GuideListing[]
  readonly chosen: GuideListing | null
  readonly onChoose: (guide: string) => void
}

function GuideChoice({ found, chosen, onChoose }: ChoiceProps) {
  const { words } = useAgent()
  const { language } = useSpeech()
  return (
    <fieldset className="agent-actions">
      <legend className="unseen">{words.compose.guide}</legend>
      {found.map(({ guide, titles }) => (
        <label key={guide} className="agent-choice">
          <input type="radio" name="guide" checked={chosen?.guide === guide} onChange={() => onChoose(guide)} />
          <span>{titles[language].title}</span>
        </label>
      ))}
    </fieldset>
  )
}

function LanguageField({ value, onChoose }: { readonly value: Language; readonly onChoose: (l: Language) => void }) {
  const { words } = useAgent()
  return (
    <Field label={words.compose.language}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={(event) => {
            const chosen = languages.find((each) => each === event.currentTarget.value)
            if (chosen !== undefined) onChoose(chosen)
          }}
        >
          {languages.map((each) => (
            <option key={each} value={each} lang={each}>
              {languageNames[each]}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

type Entry = { readonly id: StepId; readonly title: string }

/** The steps at which a link may begin, in the agent's words; the guide is loaded for it. */
function useEntries(listing: GuideListing | null, language: Language): readonly Entry[] {
  const { desk } = useAgent()
  const [entries, setEntries] = useState<readonly Entry[]>([])
  useEffect(() => {
    if (listing === null) return
    let wanted = true
    void desk.loadGuide({ guide: listing.guide, fingerprint: listing.fingerprint, language }).then((bundle) => {
      if (!wanted || bundle === null) return
      setEntries(bundle.flow.entries.map((id) => ({ id, title: findStepWords(bundle.words, id)?.agent ?? id })))
    })
    return () => {
      wanted = false
    }
  }, [desk, listing, language])
  return listing === null ? [] : entries
}
