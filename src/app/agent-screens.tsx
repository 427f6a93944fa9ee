import { useMemo } from 'react'
import type { WantedGuide } from '../guide/bundle.ts'
import { AgentArea } from './agent/agent-area.tsx'
import { type GuideSource, useServices } from './device/services.tsx'
import { fillTexts } from './ui/fill-texts.ts'
import { useProvider } from './ui/provider-context.tsx'

/** Gives the agent's screens what the app has; they know nothing of the customer's. */
export function AgentScreens() {
  const { guides, openStore } = useServices()
  const provider = useProvider()
  const desk = useMemo(
    () => ({ ...guides, loadGuide: (wanted: WantedGuide) => loadFilled(guides, wanted, provider), openStore }),
    [guides, openStore, provider],
  )
  return <AgentArea desk={desk} />
}

/** With the provider's names in every text, as the customer saw them. */
async function loadFilled({ load }: GuideSource, wanted: WantedGuide, provider: ReturnType<typeof useProvider>) {
  const bundle = await load(wanted)
  return bundle && { ...bundle, words: fillTexts(bundle.words, { provider, language: bundle.words.language }) }
}
