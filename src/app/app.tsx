// First of all: it names the order of the layers that all other sheets are put in.
import './ui/tokens.css'
import './ui/fonts.css'
import './ui/base.css'
import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { Route, Routes } from 'react-router'
import type { Language } from '../guide/language.ts'
import { HomeScreen } from './customer/home-screen.tsx'
import { PrivacyScreen } from './customer/privacy-screen.tsx'
import { StartScreen } from './customer/start-screen.tsx'
import { CrashBoundary } from './device/crash-boundary.tsx'
import { type Services, ServicesProvider } from './device/services.tsx'
import { Announcer } from './ui/announcer.tsx'
import { MomentScreen } from './ui/moment-screen.tsx'
import { NotFoundScreen } from './ui/nothing-here.tsx'
import { ProviderProvider } from './ui/provider-context.tsx'
import { SpeechProvider } from './ui/speech.tsx'
import { useIsUp } from './ui/use-is-up.ts'
import type { Words } from './words/words.ts'

const RunScreen = lazy(async () => ({ default: (await import('./customer/run-screen.tsx')).RunScreen }))
const RetestScreen = lazy(async () => ({ default: (await import('./customer/retest-screen.tsx')).RetestScreen }))
const SummaryScreen = lazy(async () => ({
  default: (await import('./customer/summary/summary-screen.tsx')).SummaryScreen,
}))
const FileScreen = lazy(async () => ({ default: (await import('./customer/file/file-screen.tsx')).FileScreen }))
const ContactsScreen = lazy(async () => ({
  default: (await import('./customer/contacts/contacts-screen.tsx')).ContactsScreen,
}))
const VoicemailScreen = lazy(async () => ({
  default: (await import('./customer/voicemail/voicemail-screen.tsx')).VoicemailScreen,
}))
const MailSettingsScreen = lazy(async () => ({
  default: (await import('./customer/mail-settings/mail-settings-screen.tsx')).MailSettingsScreen,
}))
const RunsScreen = lazy(async () => ({ default: (await import('./customer/runs-screen.tsx')).RunsScreen }))
const SettingsScreen = lazy(async () => ({ default: (await import('./customer/settings-screen.tsx')).SettingsScreen }))
const AgentScreens = lazy(async () => ({ default: (await import('./agent-screens.tsx')).AgentScreens }))
const AuthorScreens = lazy(async () => ({ default: (await import('./author-screens.tsx')).AuthorScreens }))
const LeftScreen = lazy(async () => ({ default: (await import('./customer/left-screen.tsx')).LeftScreen }))

export type AppProps = {
  /** The language of the page and its words; both change together. */
  readonly language: Language
  readonly words: Words
  readonly services: Services
  /** Loads and shows another language, and keeps the choice. */
  readonly changeLanguage: (language: Language) => void
}

/** Every screen. Draws the same without a window: nothing here or in the first screens looks at the browser before it is up. */
export function App({ language, words, services, changeLanguage }: AppProps) {
  const provider = useProviderFile(services)
  return (
    <ServicesProvider services={services}>
      <ProviderProvider provider={provider}>
        <SpeechProvider language={language} words={words} changeLanguage={changeLanguage}>
          <Announcer>
            <CrashBoundary>
              <Suspense fallback={<MomentScreen />}>
                <Routes>
                  <Route path="/" element={<HomeScreen />} />
                  <Route path="/g/:guide" element={<StartScreen />} />
                  <Route path="/privacy" element={<PrivacyScreen />} />
                  <Route path="/run/:run" element={<RunScreen />} />
                  <Route path="/run/:run/again/:probe?" element={<RetestScreen />} />
                  <Route path="/run/:run/summary" element={<SummaryScreen />} />
                  <Route path="/run/:run/file" element={<FileScreen />} />
                  <Route path="/run/:run/voicemail" element={<VoicemailScreen />} />
                  <Route path="/runs" element={<RunsScreen />} />
                  <Route path="/contacts" element={<ContactsScreen />} />
                  <Route path="/mail" element={<MailSettingsScreen />} />
                  <Route path="/settings" element={<SettingsScreen />} />
                  <Route path="/left" element={<LeftScreen />} />
                  <Route path="/agent/*" element={<AgentScreens />} />
                  <Route path="/c" element={<AgentScreens />} />
                  <Route path="/author/:guide?" element={<AuthorScreens />} />
                  <Route path="*" element={<NotFoundScreen />} />
                </Routes>
              </Suspense>
            </CrashBoundary>
          </Announcer>
        </SpeechProvider>
      </ProviderProvider>
    </ServicesProvider>
  )
}

/** The last good file at once, then the one of today; its colour goes on the line at the top. */
function useProviderFile({ provider: source }: Services) {
  const isUp = useIsUp()
  const [provider, setProvider] = useState(() => (isUp ? source.kept() : null))
  const accept = useCallback((found: typeof provider) => {
    if (found === null) return
    setProvider(found)
    if (found.accent !== undefined) document.documentElement.style.setProperty('--accent', found.accent)
  }, [])
  useEffect(() => {
    accept(source.kept())
    void source.read().then(accept)
  }, [source, accept])
  return provider
}
