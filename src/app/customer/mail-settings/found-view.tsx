import { useState } from 'react'
import type { MailAddress } from '../../../knowledge/mail-settings/address.ts'
import { mailPrograms } from '../../../knowledge/mail-settings/programs.ts'
import type { MailSettings } from '../../../knowledge/mail-settings/settings.ts'
import { Action, ActionLink } from '../../ui/action.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Notice } from '../../ui/notice.tsx'
import { CompareForm } from './compare-form.tsx'
import { likelyProgram } from './likely-program.ts'
import { ProgramSettings } from './program-settings.tsx'
import type { LoadedMailSettingsWords } from './words/load-mail-settings-words.ts'

type Props = {
  readonly words: LoadedMailSettingsWords
  readonly address: MailAddress
  readonly settings: MailSettings
}

/** The right settings as the person's mail program names them, what else has to be done, and the comparison. */
export function FoundView({ words, address, settings }: Props) {
  const { say, known } = words
  const [program, setProgram] = useState(() => likelyProgram(navigator.userAgent))
  const [comparing, setComparing] = useState(false)
  const { sources, programs } = known.settings
  return (
    <>
      <p>
        {settings.provider !== '' && <strong>{settings.provider}: </strong>}
        {sources[settings.source]}
      </p>
      <Notes words={words} settings={settings} />
      <Choice
        title={say.program}
        options={mailPrograms}
        chosen={program}
        name={(each) => programs[each].name}
        onChoose={setProgram}
      />
      <ProgramSettings words={words} program={program} settings={settings} address={address} />
      {settings.webmail !== null && (
        <ActionLink href={settings.webmail} target="_blank" rel="noopener noreferrer">
          {say.webmail}
        </ActionLink>
      )}
      {comparing ? (
        <CompareForm words={words} program={program} settings={settings} address={address} />
      ) : (
        <Action onClick={() => setComparing(true)}>{say.compare}</Action>
      )}
    </>
  )
}

function Notes({ words: { say, known }, settings }: Omit<Props, 'address'>) {
  if (settings.notes.length === 0) return null
  return (
    <Notice kind="lamp" title={say.also}>
      {settings.notes.map((note) => (
        <p key={note}>{known.settings.notes[note]}</p>
      ))}
    </Notice>
  )
}
