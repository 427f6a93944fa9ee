import { useState } from 'react'
import type { GuideBundle } from '../../guide/bundle.ts'
import type { StepId } from '../../guide/ids.ts'
import { findStepWords } from '../../guide/step-words.ts'
import { Field } from '../ui/field.tsx'
import { Lamp } from '../ui/lamp.tsx'
import { useSpeech } from '../ui/speech.tsx'
import { useAgent } from './agent-context.tsx'
import { findPlaces, type GuidePlace } from './find-places.ts'
import { useBundles } from './use-bundles.ts'
import '../ui/choice.css'
import './guide-finder.css'

export type FoundGuide = {
  readonly place: GuidePlace
  /** In the agent's language; `null` until it is loaded. */
  readonly bundle: GuideBundle | null
}

export type Finder = {
  readonly said: string
  readonly found: readonly GuidePlace[]
  readonly chosen: FoundGuide | null
  readonly say: (text: string) => void
  readonly choose: (place: GuidePlace | null) => void
}

/** What the caller says, and the guide and step that fit it best, unless another one is chosen. */
export function useGuideFinder(): Finder {
  const { desk } = useAgent()
  const { language } = useSpeech()
  const [said, setSaid] = useState('')
  const [picked, setPicked] = useState<GuidePlace | null>(null)
  const bundles = useBundles(desk.listings, language)
  const found = findPlaces(said, { listings: desk.listings, bundles, language })
  const place = picked ?? found[0] ?? null
  const bundle = bundles.find(({ fingerprint }) => fingerprint === place?.listing.fingerprint) ?? null
  return {
    said,
    found,
    chosen: place === null ? null : { place, bundle },
    say: (text) => {
      setPicked(null)
      setSaid(text)
    },
    choose: setPicked,
  }
}

/** One field for what the customer says, then what fits, then where to begin. */
export function GuideFinder({ finder }: { readonly finder: Finder }) {
  const { words } = useAgent()
  const { said, found, chosen, say, choose } = finder
  return (
    <>
      <Field
        label={words.compose.guide}
        hint={words.compose.guideHint}
        error={found.length === 0 ? words.compose.noGuide : null}
      >
        {(control) => <input {...control} value={said} onChange={(event) => say(event.currentTarget.value)} />}
      </Field>
      <Choice found={found} chosen={chosen?.place ?? null} onChoose={choose} />
      {chosen !== null && chosen.bundle !== null && (
        <StepField place={chosen.place} bundle={chosen.bundle} onChoose={choose} />
      )}
    </>
  )
}

type ChoiceProps = {
  readonly found: readonly GuidePlace[]
  readonly chosen: GuidePlace | null
  readonly onChoose: (place: GuidePlace) => void
}

function Choice({ found, chosen, onChoose }: ChoiceProps) {
  const { words } = useAgent()
  const { language } = useSpeech()
  return (
    <fieldset className="guide-choice">
      <legend className="unseen">{words.compose.guide}</legend>
      {found.map((place) => {
        const { listing, step, title } = place
        const isChosen = chosen?.listing.guide === listing.guide && chosen.step === step
        return (
          <label key={`${listing.guide} ${step}`} className="choice-option">
            <input className="unseen" type="radio" name="guide" checked={isChosen} onChange={() => onChoose(place)} />
            <Lamp kind={isChosen ? 'lit' : 'off'} />
            <span>{step === null ? title : words.compose.beginsAt(listing.titles[language].title, title)}</span>
          </label>
        )
      })}
    </fieldset>
  )
}

type StepProps = {
  readonly place: GuidePlace
  readonly bundle: GuideBundle
  readonly onChoose: (place: GuidePlace) => void
}

/** The steps at which a link may begin, in the agent's words. */
function StepField({ place: { listing, step }, bundle, onChoose }: StepProps) {
  const { words } = useAgent()
  const { entries } = bundle.flow
  if (entries.length < 2) return null
  const title = (entry: StepId) => findStepWords(bundle.words, entry)?.agent ?? entry
  return (
    <Field label={words.compose.step}>
      {(control) => (
        <select
          {...control}
          value={step ?? ''}
          onChange={({ currentTarget: { value } }) => {
            const entry = entries.find((each) => each === value) ?? null
            onChoose({ listing, step: entry, title: entry === null ? bundle.words.title : title(entry) })
          }}
        >
          {entries.map((entry, place) => (
            <option key={entry} value={place === 0 ? '' : entry}>
              {place === 0 ? words.compose.stepStart : title(entry)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
