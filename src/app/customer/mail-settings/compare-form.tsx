import { useState } from 'react'
import type { MailAddress } from '../../../knowledge/mail-settings/address.ts'
import type { SettingFinding } from '../../../knowledge/mail-settings/compare.ts'
import type { MailProgram } from '../../../knowledge/mail-settings/programs.ts'
import type { MailSettings } from '../../../knowledge/mail-settings/settings.ts'
import { Action } from '../../ui/action.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { onSubmit } from '../../ui/on-submit.ts'
import { CompareResult } from './compare-result.tsx'
import { compareTyped, encryptions, noneTyped, type Side, sidesOf, type Typed } from './compare-typed.ts'
import type { LoadedMailSettingsWords } from './words/load-mail-settings-words.ts'

type Props = {
  readonly words: LoadedMailSettingsWords
  readonly program: MailProgram
  readonly settings: MailSettings
  readonly address: MailAddress
}

type Shown =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'error'; readonly in: 'host' | 'port' }
  | { readonly kind: 'compared'; readonly findings: readonly SettingFinding[] }

/** What the person has, one server at a time, against what is right. */
export function CompareForm(props: Props) {
  const { words, program, settings } = props
  const { say } = words
  const named = words.known.settings.programs[program]
  const sides = sidesOf(settings)
  const [side, setSide] = useState<Side>(sides[0])
  return (
    <section className="plain-screen-section" aria-labelledby="compare">
      <h2 id="compare">{say.compare}</h2>
      <p>{say.compareLead}</p>
      {sides.length > 1 && (
        <Choice title={say.whichServer} options={sides} chosen={side} name={(each) => named[each]} onChoose={setSide} />
      )}
      <SideForm key={side} {...props} side={side} />
    </section>
  )
}

function SideForm({ words, program, settings, address, side }: Props & { readonly side: Side }) {
  const { say, known } = words
  const { fields, choices } = known.settings.programs[program]
  const [typed, setTyped] = useState<Typed>(noneTyped)
  const [shown, setShown] = useState<Shown>({ kind: 'nothing' })
  const change = (changes: Partial<Typed>) => {
    setShown({ kind: 'nothing' })
    setTyped({ ...typed, ...changes })
  }
  const submit = () => {
    if (typed.port.trim() !== '' && !/^\s*\d{1,5}\s*$/.test(typed.port)) return setShown({ kind: 'error', in: 'port' })
    // "SSL: on" is either kind: such a program finds out by itself which.
    const encryption = onlyOn && typed.encryption !== 'none' ? 'unknown' : typed.encryption
    const findings = compareTyped({ ...typed, encryption }, side, { settings, address })
    setShown(findings === null ? { kind: 'error', in: 'host' } : { kind: 'compared', findings })
  }
  const errorIn = (field: 'host' | 'port', text: string) => (shown.kind === 'error' && shown.in === field ? text : null)
  const names = {
    ...say.encryption,
    tls: choices['encryption-tls'] ?? 'SSL/TLS',
    starttls: choices['encryption-starttls'] ?? 'STARTTLS',
  }
  const onlyOn = names.tls === names.starttls
  return (
    <form className="plain-screen-section" noValidate onSubmit={onSubmit(submit)}>
      <TextField
        label={fields.server ?? 'Server'}
        error={errorIn('host', say.nothing)}
        value={typed.host}
        onType={(host) => change({ host })}
      />
      <TextField
        label={fields.port ?? 'Port'}
        error={errorIn('port', say.portWrong)}
        value={typed.port}
        numeric
        onType={(port) => change({ port })}
      />
      <Choice
        title={fields.encryption ?? 'SSL'}
        options={encryptions.filter((each) => each !== 'starttls' || !onlyOn)}
        chosen={typed.encryption}
        name={(each) => names[each]}
        onChoose={(encryption) => change({ encryption })}
      />
      <TextField
        label={fields.username ?? known.settings.yours['own-username']}
        value={typed.username}
        onType={(username) => change({ username })}
      />
      <Action kind="lit" type="submit">
        {say.check}
      </Action>
      <div role="status">
        {shown.kind === 'compared' && (
          <CompareResult words={words} findings={shown.findings} settings={settings} encryptionNames={names} />
        )}
      </div>
    </form>
  )
}

type TextProps = {
  readonly label: string
  readonly error?: string | null
  readonly value: string
  readonly numeric?: boolean
  readonly onType: (text: string) => void
}

function TextField({ label, error = null, value, numeric = false, onType }: TextProps) {
  return (
    <Field label={label} error={error}>
      {(control) => (
        <input
          {...control}
          type="text"
          inputMode={numeric ? 'numeric' : 'text'}
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={300}
          value={value}
          onChange={(event) => onType(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
