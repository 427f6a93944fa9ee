import { useEffect, useState } from 'react'
import { encode } from 'uqr'
import { ActionLink } from '../ui/action.tsx'
import { useProvider } from '../ui/provider-context.tsx'
import { useAgent } from './agent-context.tsx'
import { CopyAction } from './copy-action.tsx'
import type { MadeLink } from './make-link.ts'
import type { AgentWords } from './words/agent-words.ts'
import { loadAgentWords } from './words/load-agent-words.ts'
import './composed-link.css'

/** GSM 03.38 counts 160 characters in one message. */
const SMS_CHARACTERS = 160

/** The link, every way to hand it over, in the customer's language. */
export function ComposedLink({ made }: { readonly made: MadeLink }) {
  const { words } = useAgent()
  const theirs = useWordsOf(made.language)
  const provider = useProvider()?.name ?? 'Vorab'
  const { title } = made.listing.titles[made.language]
  const text = shortened(theirs, { provider, title, link: made.link })
  return (
    <section className="composed" aria-live="polite">
      <h2>{words.compose.link}</h2>
      <p className="composed-link">{made.link}</p>
      <p lang={made.language}>{text}</p>
      <p className="case-hint">{words.compose.characters(text.length)}</p>
      <div className="agent-actions">
        <CopyAction text={made.link}>{words.compose.copy}</CopyAction>
        <CopyAction text={text}>{words.compose.chat}</CopyAction>
        <ActionLink href={`sms:?body=${encodeURIComponent(text)}`}>{words.compose.sms}</ActionLink>
        <ActionLink href={`mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(text)}`}>
          {words.compose.mail}
        </ActionLink>
      </div>
      <QrCode text={made.link} label={words.compose.qr} />
    </section>
  )
}

type Message = { readonly provider: string; readonly title: string; readonly link: string }

/** Provider, title and link; where that is too long for one SMS, first the title goes, then the provider. */
function shortened(words: AgentWords | null, { provider, title, link }: Message): string {
  if (words === null) return link
  const candidates = [words.message(provider, title, link), `${provider}: ${link}`]
  return candidates.find((text) => text.length <= SMS_CHARACTERS) ?? link
}

function useWordsOf(language: MadeLink['language']): AgentWords | null {
  const [words, setWords] = useState<AgentWords | null>(null)
  useEffect(() => {
    let wanted = true
    void loadAgentWords(language).then((loaded) => wanted && setWords(loaded))
    return () => {
      wanted = false
    }
  }, [language])
  return words
}

/** ISO/IEC 18004, drawn as one path; always dark on light, or phones do not read it. */
function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return (
    <svg className="composed-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={path} />
    </svg>
  )
}
