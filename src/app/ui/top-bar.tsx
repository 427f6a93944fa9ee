import { languages } from '../../guide/language.ts'
import { languageNames } from '../words/language-names.ts'
import { Icon } from './icon.tsx'
import { Mark } from './mark.tsx'
import { useProvider } from './provider-context.tsx'
import { useSpeech } from './speech.tsx'
import { Way } from './way.tsx'
import './select.css'
import './top-bar.css'

/** Head of the first pages: whose site this is, and the language. */
export function TopBar() {
  const { words } = useSpeech()
  const provider = useProvider()
  return (
    <div className="frame-bar">
      <Way className="top-bar-brand" to="/" aria-label={words.home.toHome} backwards>
        <Mark />
        <span>{provider?.name ?? 'Vorab'}</span>
      </Way>
      <LanguageChoice />
    </div>
  )
}

export function LanguageChoice() {
  const { words, language, changeLanguage } = useSpeech()
  const offered = useProvider()?.languages ?? languages
  return (
    <select
      className="top-bar-language"
      aria-label={words.home.language}
      value={language}
      onChange={(event) => {
        const chosen = languages.find((each) => each === event.currentTarget.value)
        if (chosen !== undefined) changeLanguage(chosen)
      }}
    >
      {languages
        .filter((each) => each === language || offered.includes(each))
        .map((each) => (
          <option key={each} value={each} lang={each}>
            {languageNames[each]}
          </option>
        ))}
    </select>
  )
}

type BackProps = {
  readonly to: string
  readonly label: string
  /** The telephone stands here where the lower edge is needed for something else. */
  readonly call?: boolean
}

/** Head of the pages behind: the way back. */
export function BackBar({ to, label, call = false }: BackProps) {
  return (
    <div className="frame-bar">
      <Way className="frame-link" to={to} backwards>
        <Icon name="back" />
        <span>{label}</span>
      </Way>
      {call && <CallLink />}
    </div>
  )
}

function CallLink() {
  const { words } = useSpeech()
  const support = useProvider()?.departments.support
  if (support === undefined) return null
  return (
    <a className="frame-link" href={`tel:${support.phone}`}>
      <Icon name="phone" />
      <span>{words.contact.call}</span>
    </a>
  )
}
