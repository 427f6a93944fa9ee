import { useEffect, useRef, useState } from 'react'
import type { MailSettings } from '../../../knowledge/mail-settings/settings.ts'
import { Action } from '../../ui/action.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useProvider } from '../../ui/provider-context.tsx'
import { useSpeech } from '../../ui/speech.tsx'
import { askableHosts, askForSettings } from './ask-for-settings.ts'
import type { LoadedMailSettingsWords } from './words/load-mail-settings-words.ts'

type Props = {
  readonly words: LoadedMailSettingsWords
  readonly domain: string
  readonly onFound: (settings: MailSettings) => void
}

type State = 'open' | 'asking' | 'not-found' | 'no-answer'

/** Not known here: who knows, and, where the provider names somebody to ask, the offer to ask. Nobody is asked unasked. */
export function UnknownDomain({ words: { say }, domain, onFound }: Props) {
  const { format } = useSpeech()
  const provider = useProvider()
  const [state, setState] = useState<State>('open')
  const leaving = useRef<AbortController | null>(null)
  useEffect(() => () => leaving.current?.abort(), [])
  const hosts = provider === null ? [] : askableHosts(provider, location.origin)
  const ask = async () => {
    if (provider === null) return
    const controller = new AbortController()
    leaving.current = controller
    setState('asking')
    const asked = await askForSettings(controller.signal, provider, domain)
    if (controller.signal.aborted) return
    if (asked.status === 'found') onFound(asked.settings)
    else setState(asked.status)
  }
  return (
    <>
      <Notice kind="lamp" title={say.unknown(domain)}>
        <p>{say.whereToAsk}</p>
      </Notice>
      {hosts.length > 0 && state !== 'not-found' && (
        <section className="plain-screen-section">
          <p>{say.askWord(domain, format.list(hosts))}</p>
          <Action kind="lit" disabled={state === 'asking'} onClick={() => void ask()}>
            {state === 'asking' ? say.asking : say.ask}
          </Action>
        </section>
      )}
      <div role="status">
        {state === 'not-found' && <p>{say.notFound}</p>}
        {state === 'no-answer' && <p>{say.noAnswer}</p>}
      </div>
    </>
  )
}
