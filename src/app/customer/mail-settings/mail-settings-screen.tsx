import { useState } from 'react'
import { type MailAddress, readAddress } from '../../../knowledge/mail-settings/address.ts'
import { findSettings } from '../../../knowledge/mail-settings/find-settings.ts'
import type { MailSettings } from '../../../knowledge/mail-settings/settings.ts'
import { Action } from '../../ui/action.tsx'
import { CallBar } from '../../ui/call-bar.tsx'
import { Field } from '../../ui/field.tsx'
import { Frame } from '../../ui/frame.tsx'
import { MomentScreen } from '../../ui/moment-screen.tsx'
import { onSubmit } from '../../ui/on-submit.ts'
import { useProvider } from '../../ui/provider-context.tsx'
import { useSpeech } from '../../ui/speech.tsx'
import { BackBar } from '../../ui/top-bar.tsx'
import { useArrival } from '../../ui/use-arrival.ts'
import { useLoadedWords } from '../../ui/use-loaded-words.ts'
import { useRunBefore } from '../../ui/use-run-before.ts'
import { useTitle } from '../../ui/use-title.ts'
import { FoundView } from './found-view.tsx'
import { UnknownDomain } from './unknown-domain.tsx'
import { type LoadedMailSettingsWords, loadMailSettingsWords } from './words/load-mail-settings-words.ts'
import '../../ui/plain-screen.css'
import './mail-settings-screen.css'

/** `/mail`: what belongs in the mail program, for a mail address. */
export function MailSettingsScreen() {
  const words = useLoadedWords(loadMailSettingsWords)
  return words === null ? <MomentScreen /> : <Ready words={words} />
}

type Props = { readonly words: LoadedMailSettingsWords }

function Ready({ words }: Props) {
  const { words: ours } = useSpeech()
  const { say } = words
  const [address, setAddress] = useState<MailAddress | null>(null)
  const heading = useArrival(`mail ${address?.address ?? ''}`)
  useTitle(say.title)
  const run = useRunBefore()
  return (
    <Frame
      head={<BackBar to={run ?? '/'} label={run === null ? ours.home.toHome : ours.run.back} />}
      foot={<CallBar />}
    >
      <div className="plain-screen mail-settings">
        <h1 ref={heading} tabIndex={-1}>
          {address === null ? (
            say.title
          ) : (
            <>
              {say.settingsFor} <span className="mail-settings-address">{address.address}</span>
            </>
          )}
        </h1>
        {address === null ? (
          <AddressForm words={words} onDone={setAddress} />
        ) : (
          <>
            <Answer key={address.address} address={address} words={words} />
            <Action kind="quiet" icon="pencil" onClick={() => setAddress(null)}>
              {say.otherAddress}
            </Action>
          </>
        )}
      </div>
    </Frame>
  )
}

function AddressForm({ words: { say }, onDone }: Props & { readonly onDone: (address: MailAddress) => void }) {
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  const submit = () => {
    const address = readAddress(typed)
    if (address === null) setWrong(true)
    else onDone(address)
  }
  return (
    <form className="plain-screen-section" noValidate onSubmit={onSubmit(submit)}>
      <p>{say.lead}</p>
      <Field label={say.address} hint={say.addressHint} error={wrong ? say.addressWrong : null}>
        {(control) => (
          <input
            {...control}
            type="email"
            autoComplete="email"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={320}
            value={typed}
            onChange={(event) => {
              setWrong(false)
              setTyped(event.currentTarget.value)
            }}
          />
        )}
      </Field>
      <Action kind="lit" type="submit">
        {say.show}
      </Action>
    </form>
  )
}

/** What is known here comes first; only then whoever may be asked. */
function Answer({ words, address }: Props & { readonly address: MailAddress }) {
  const provider = useProvider()
  const [asked, setAsked] = useState<MailSettings | null>(null)
  const found = findSettings(address.address, provider)
  const settings = found.status === 'found' ? found.settings : asked
  if (settings === null) return <UnknownDomain words={words} domain={address.domain} onFound={setAsked} />
  return <FoundView words={words} address={address} settings={settings} />
}
