import { createContext, type ReactNode, use } from 'react'
import type { Provider } from '../../provider/provider.ts'

/** `null` until `provider.json` was read: prerendered pages are neutral. */
const ProviderContext = createContext<Provider | null>(null)

export function ProviderProvider({ provider, children }: { provider: Provider | null; children: ReactNode }) {
  return <ProviderContext value={provider}>{children}</ProviderContext>
}

export function useProvider(): Provider | null {
  return use(ProviderContext)
}
