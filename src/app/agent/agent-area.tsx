import { useLocation } from 'react-router'
import { useLoadedWords } from '../ui/use-loaded-words.ts'
import { AgentProvider, type Desk } from './agent-context.tsx'
import { CasesScreen } from './cases-screen.tsx'
import { ComposeScreen } from './compose-screen.tsx'
import { DecodeScreen } from './decode-screen.tsx'
import { FileScreen } from './file-screen.tsx'
import { loadAgentWords } from './words/load-agent-words.ts'

/** All screens of the person at the support desk; loaded only when one of them is opened. */
export function AgentArea({ desk }: { readonly desk: Desk }) {
  const { pathname } = useLocation()
  const words = useLoadedWords(loadAgentWords)
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
