import { useEffect, useState } from 'react'
import { encode } from 'uqr'
import { ActionLink, actionClass } from '../ui/action.tsx'
import { useProvider } from '../ui/provider-context.tsx'
import { useSpeech } from '../ui/speech.tsx'
import { Way } from '../ui/way.tsx'
import { useAgent } from './agent-context.tsx'
import { CopyAction } from './copy-action.tsx'
import type { MadeLink } from './make-link.ts'
import { smsLength, smsText } from './sms-text.ts'
import { useFocusOn } from './use-focus-on.ts'
import type { AgentWords } from './words/agent-words.ts'
import { loadAgentWords } from './words/load-agent-words.ts'
import './composed-link.css'

/** The link, every way to hand it over, in the customer's language. */
export function ComposedLink({ made }: { readonly made: MadeLink }) {
  const { words } = useAgent()
  const { language: own } = useSpeech()
  const loaded = useWordsOf(made.language)
  const theirs = made.language === own ? words : loaded
  const provider = useProvider()?.name ?? 'Vorab'
  const heading = useFocusOn(made.link)
  const { title } = made.listing.titles[made.language]
  const text = theirs === null ? null : smsText(theirs, { provider, title, link: made.link })
  return (
    <section className="composed" aria-live="polite">
      <h2 ref={heading} tabIndex={-1}>
        {words.compose.link}
      </h2>
      <p className="composed-link">{made.link}</p>
      <div className="agent-actions">
        <CopyAction text={made.link}>{words.compose.copy}</CopyAction>
        {/* A bare link looks like somebody else's: nothing goes out before it says whose it is. */}
        {text !== null && (
          <>
            <CopyAction text={text}>{words.compose.chat}</CopyAction>
            <ActionLink href={`sms:?body=${encodeURIComponent(text)}`}>{words.compose.sms}</ActionLink>
            <ActionLink href={`mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(text)}`}>
              {words.compose.mail}
            </ActionLink>
          </>
        )}
      </div>
      <div className="composed-sides">
        <QrCode text={made.link} label={words.compose.qr} />
        {text !== null && (
          <div>
            <p className="composed-text" lang={made.language}>
              {text}
            </p>
            <p className="case-hint">{words.compose.characters(smsLength(text) ?? text.length)}</p>
          </div>
        )}
      </div>
      <Way className={actionClass('quiet')} to={`/agent/decode#case=${made.kept.id}`}>
        {words.compose.hear}
      </Way>
    </section>
  )
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
