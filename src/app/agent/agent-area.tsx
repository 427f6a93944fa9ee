import { useEffect, useState } from 'react'
import { useLocation } from 'react-router'
import { useSpeech } from '../ui/speech.tsx'
import { AgentProvider, type Desk } from './agent-context.tsx'
import { CasesScreen } from './cases-screen.tsx'
import { ComposeScreen } from './compose-screen.tsx'
import { DecodeScreen } from './decode-screen.tsx'
import { FileScreen } from './file-screen.tsx'
import type { AgentWords } from './words/agent-words.ts'
import { loadAgentWords } from './words/load-agent-words.ts'

/** All screens of the person at the support desk; loaded only when one of them is opened. */
export function AgentArea({ desk }: { readonly desk: Desk }) {
  const { language } = useSpeech()
  const { pathname } = useLocation()
  const [words, setWords] = useState<AgentWords | null>(null)
  useEffect(() => {
    let wanted = true
    void loadAgentWords(language).then((loaded) => {
      if (wanted) setWords(loaded)
    })
    return () => {
      wanted = false
    }
  }, [language])
  if (words === null) return null
  return (
    <AgentProvider desk={desk} words={words}>
      <Screen at={pathname} />
    </AgentProvider>
  )
}

/** By the whole path: the routes around this area have already taken its beginning. */
function Screen({ at }: { readonly at: string }) {
  switch (at.replace(/\/$/, '')) {
    case '/agent/decode':
      return <DecodeScreen />
    case '/agent/file':
      return <FileScreen />
    case '/agent/cases':
      return <CasesScreen />
    case '/c':
      return <DecodeScreen first={location.hash.slice(1)} />
    default:
      return <ComposeScreen />
  }
}
