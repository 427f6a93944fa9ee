import { createContext, type ReactNode, use } from 'react'
import type { GuideListing, LoadGuide, RegistryEntry } from '../../guide/bundle.ts'
import type { OpenedStore } from '../../store/opened-store.ts'
import type { AgentWords } from './words/agent-words.ts'

/** What the agent's screens reach beyond themselves for; a test puts its own in their place. */
export type Desk = {
  readonly listings: readonly GuideListing[]
  /** By flow number, as codes carry it. */
  readonly registry: readonly RegistryEntry[]
  readonly loadGuide: LoadGuide
  readonly openStore: () => Promise<OpenedStore>
}

type Value = { readonly desk: Desk; readonly words: AgentWords }

const AgentContext = createContext<Value | null>(null)

export function AgentProvider({ desk, words, children }: Value & { readonly children: ReactNode }) {
  return <AgentContext value={{ desk, words }}>{children}</AgentContext>
}

export function useAgent(): Value {
  const value = use(AgentContext)
  if (value === null) throw new Error('no AgentProvider around this screen')
  return value
}
