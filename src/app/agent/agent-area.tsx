import { useEffect, useState } from 'react'
import { Route, Routes } from 'react-router'
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
      <Routes>
        <Route path="/agent" element={<ComposeScreen />} />
        <Route path="/agent/file" element={<FileScreen />} />
        <Route path="/agent/cases" element={<CasesScreen />} />
        <Route path="/agent/decode" element={<DecodeScreen />} />
        <Route path="/c" element={<DecodeScreen first={location.hash.slice(1)} />} />
      </Routes>
    </AgentProvider>
  )
}
