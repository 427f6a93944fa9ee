import { UnreachableError } from '../../../guide/unreachable.ts'
import type { MailAddress } from '../../../knowledge/mail-settings/address.ts'
import { type MailProgram, type ShownField, shownSettings } from '../../../knowledge/mail-settings/programs.ts'
import type { MailSettings } from '../../../knowledge/mail-settings/settings.ts'
import { CopyValue } from './copy-value.tsx'
import type { LoadedMailSettingsWords } from './words/load-mail-settings-words.ts'

type Props = {
  readonly words: LoadedMailSettingsWords
  readonly program: MailProgram
  readonly settings: MailSettings
  readonly address: MailAddress
}

/** Fields in the order and by the names of one mail program. */
export function ProgramSettings({ words, program, settings, address }: Props) {
  const named = words.known.settings.programs[program]
  return (
    <section className="plain-screen-section" aria-label={named.name}>
      <p>{named.where}</p>
      {shownSettings(program, settings, address).map(({ side, fields }) => (
        <div key={side} className="plain-screen-section">
          <h2>{named[side]}</h2>
          <dl className="mail-settings-fields">
            {fields.map((shown) => (
              <Row key={shown.field} words={words} program={program} shown={shown} />
            ))}
          </dl>
        </div>
      ))}
    </section>
  )
}

type RowProps = Pick<Props, 'words' | 'program'> & { readonly shown: ShownField }

/** A field that this program does not name, it does not show. */
function Row({ words, program, shown }: RowProps) {
  const name = words.known.settings.programs[program].fields[shown.field]
  if (name === undefined) return null
  return (
    <div className="mail-settings-field">
      <dt>{name}</dt>
      <dd>
        <Value words={words} program={program} shown={shown} name={name} />
      </dd>
    </div>
  )
}

function Value({ words: { say, known }, program, shown: { value }, name }: RowProps & { readonly name: string }) {
  switch (value.kind) {
    case 'copy':
      return <CopyValue name={name} text={value.text} say={say} />
    case 'choose':
      return (
        <>
          <strong>{known.settings.programs[program].choices[value.choice]}</strong>{' '}
          <span className="mail-settings-how">({say.choose})</span>
        </>
      )
    case 'yours':
      return known.settings.yours[value.what]
    default:
      throw new UnreachableError(value)
  }
}
