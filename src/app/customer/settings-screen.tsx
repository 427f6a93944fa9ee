import { useEffect, useState } from 'react'
import { languages } from '../../guide/language.ts'
import { forgetAll } from '../device/forget-all.ts'
import { useServices } from '../device/services.tsx'
import { ExportAction, StoreNoticeOf } from '../device/store-notice.tsx'
import { chooseTheme, keptTheme, type Theme, themes } from '../device/theme.ts'
import { type OpenStore, useStore } from '../device/use-store.ts'
import { CallBar } from '../ui/call-bar.tsx'
import { Choice } from '../ui/choice.tsx'
import { ConfirmedAction } from '../ui/confirmed-action.tsx'
import { PlainScreen } from '../ui/plain-screen.tsx'
import { useProvider } from '../ui/provider-context.tsx'
import { useSpeech } from '../ui/speech.tsx'
import { BackBar } from '../ui/top-bar.tsx'
import { useGo } from '../ui/use-go.ts'
import { languageNames } from '../words/language-names.ts'
import { ImportAction } from './import-action.tsx'
import { OfflineState } from './offline-state.tsx'

/** Language, brightness, what is stored and how safely, and the ways to take it along or be rid of it. */
export function SettingsScreen() {
  const { words, language, changeLanguage } = useSpeech()
  const say = words.keeping.settings
  const offered = useProvider()?.languages ?? languages
  const open = useStore()
  return (
    <PlainScreen
      place="settings"
      title={say.title}
      head={<BackBar to="/" label={words.home.toHome} />}
      foot={<CallBar />}
    >
      <Choice
        title={say.language}
        options={languages.filter((each) => each === language || offered.includes(each))}
        chosen={language}
        name={(each) => languageNames[each]}
        onChoose={changeLanguage}
      />
      <ThemeChoice />
      <section className="plain-screen-section" aria-labelledby="storage">
        <h2 id="storage">{say.storage}</h2>
        <StorageState open={open} />
      </section>
      {open.store !== null && open.state.kind !== 'opening' && (
        <>
          <section className="plain-screen-section" aria-labelledby="offline">
            <h2 id="offline">{say.offline}</h2>
            <OfflineState />
          </section>
          <RemoveAll />
        </>
      )}
    </PlainScreen>
  )
}

function ThemeChoice() {
  const say = useSpeech().words.keeping.settings
  const [theme, setTheme] = useState<Theme>('system')
  useEffect(() => setTheme(keptTheme()), [])
  const choose = (chosen: Theme) => {
    setTheme(chosen)
    chooseTheme(chosen)
  }
  return (
    <Choice title={say.theme} options={themes} chosen={theme} name={(each) => say.themes[each]} onChoose={choose} />
  )
}

function StorageState({ open }: { readonly open: OpenStore }) {
  const { words } = useSpeech()
  const say = words.keeping
  const { store, state } = open
  if (store === null || state.kind === 'opening') return <p>{say.storage.opening}</p>
  return (
    <>
      {state.kind === 'durable' && <p>{say.storage.durable}</p>}
      <StoreNoticeOf open={open} />
      <p>
        {store.persistence === 'granted'
          ? say.settings.persisted
          : `${say.settings.notPersisted} ${say.settings.install}`}
      </p>
      {state.kind !== 'newer' && state.kind !== 'memory' && (
        <>
          <ExportAction store={store} />
          <ImportAction store={store} />
        </>
      )}
    </>
  )
}

function RemoveAll() {
  const { words } = useSpeech()
  const say = words.keeping.settings
  const services = useServices()
  const go = useGo()
  const [busy, setBusy] = useState(false)
  const remove = async () => {
    setBusy(true)
    go((await forgetAll(services)) ? '/left' : '/left?partly', { replace: true })
  }
  return (
    <section className="plain-screen-section" aria-labelledby="remove-all">
      <h2 id="remove-all">{say.removeAll}</h2>
      <p>{say.removeAllHint}</p>
      <ConfirmedAction
        label={say.removeAll}
        question={words.keeping.runs.removeSure}
        yes={say.removeAllYes}
        busy={busy}
        onYes={remove}
      />
    </section>
  )
}
