import { listings, registry } from 'virtual:vorab/guides'
import { useMemo } from 'react'
import { AgentArea } from './agent/agent-area.tsx'
import { useServices } from './customer/services.tsx'

/** Gives the agent's screens what the app has; they know nothing of the customer's. */
export function AgentScreens() {
  const { guides, openStore } = useServices()
  const desk = useMemo(() => ({ listings, registry, loadGuide: guides.load, openStore }), [guides, openStore])
  return <AgentArea desk={desk} />
}
