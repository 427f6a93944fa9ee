import { Component, type ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { expect, onTestFinished, test, vi } from 'vitest'
import { SpeechProvider } from '../../../src/app/ui/speech.tsx'
import { useLoadedWords } from '../../../src/app/ui/use-loaded-words.ts'
import { en } from '../../../src/app/words/en.ts'
import type { Language } from '../../../src/guide/language.ts'

/** The words of a screen as they lie on a site: those of a language that is missing cannot be had. */
const site: Partial<Record<Language, string>> = { en: 'Hello', sv: 'Hej' }

const asked: Language[] = []

async function load(language: Language): Promise<string> {
  asked.push(language)
  const words = site[language]
  if (words === undefined) throw new TypeError('Failed to fetch')
  return words
}

class Boundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override readonly state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? 'cannot be shown' : this.props.children
  }
}

function Screen() {
  return <p>{useLoadedWords(load) ?? 'loading'}</p>
}

function page() {
  const place = document.body.appendChild(document.createElement('div'))
  const root: Root = createRoot(place)
  onTestFinished(() => {
    root.unmount()
    place.remove()
  })
  return {
    speaks: (language: Language) =>
      root.render(
        <SpeechProvider language={language} words={en} changeLanguage={() => {}}>
          <Boundary>
            <Screen />
          </Boundary>
        </SpeechProvider>,
      ),
    shows: (text: string) => vi.waitFor(() => expect(place.textContent).toBe(text)),
  }
}

test('a screen speaks the language of the page, also after it changed', async () => {
  const { speaks, shows } = page()
  speaks('en')
  await shows('Hello')
  speaks('sv')
  await shows('Hej')
})

test('a language that cannot be had now leaves the one before', async () => {
  const { speaks, shows } = page()
  speaks('en')
  await shows('Hello')
  speaks('de')
  await vi.waitFor(() => expect(asked.at(-1)).toBe('de'))
  speaks('sv')
  await shows('Hej')
})

test('where there are no words at all it is said, in place of an empty page', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const { speaks, shows } = page()
  speaks('de')
  await shows('cannot be shown')
})
