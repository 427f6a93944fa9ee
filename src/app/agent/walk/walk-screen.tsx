import { useState } from 'react'
import { isCaseReference } from '../../../guide/guide-link.ts'
import type { Language } from '../../../guide/language.ts'
import { Action } from '../../ui/action.tsx'
import { Notice } from '../../ui/notice.tsx'
import { onSubmit } from '../../ui/on-submit.ts'
import { useSpeech } from '../../ui/speech.tsx'
import { useGo } from '../../ui/use-go.ts'
import { useAgent } from '../agent-context.tsx'
import { AgentFrame } from '../agent-frame.tsx'
import { GuideFinder, useGuideFinder } from '../guide-finder.tsx'
import { LanguageField } from '../language-field.tsx'
import { ReferenceField } from '../reference-field.tsx'
import { beginAtDesk } from './begin-at-desk.ts'

/** `/agent/walk`: for a caller without a smartphone, the same guide from its start. */
export function WalkScreen() {
  const { desk, words } = useAgent()
  const { language: own } = useSpeech()
  const go = useGo()
  const finder = useGuideFinder()
  const [language, setLanguage] = useState<Language>(own)
  const [reference, setReference] = useState('')
  const [wrong, setWrong] = useState(false)
  const [missing, setMissing] = useState(false)
  const { chosen } = finder
  const begin = async () => {
    if (chosen === null) return
    if (reference !== '' && !isCaseReference(reference)) return setWrong(true)
    const { listing, step } = chosen.place
    const { guide, fingerprint } = listing
    // Whoever is quicker than the guide waits for it.
    const bundle = chosen.bundle ?? (await desk.loadGuide({ guide, fingerprint, language: own }))
    if (bundle === null) return setMissing(true)
    const wanted = { bundle, language, step, reference: reference || null, known: null, codes: [], stored: null }
    go(`/agent/run/${await beginAtDesk(desk, wanted)}`)
  }
  return (
    <AgentFrame place="walk" title={words.walk.title} lead={words.walk.lead}>
      <form className="agent-form" noValidate onSubmit={onSubmit(() => void begin())}>
        <GuideFinder finder={finder} />
        <div className="agent-pair">
          <LanguageField value={language} onChoose={setLanguage} />
          <ReferenceField
            value={reference}
            wrong={wrong}
            onType={(text) => {
              setWrong(false)
              setReference(text)
            }}
          />
        </div>
        {missing && <Notice kind="bad" title={words.walk.notLoaded} live />}
        <Action kind="lit" type="submit" aria-disabled={chosen === null}>
          {words.walk.begin}
        </Action>
      </form>
    </AgentFrame>
  )
}
