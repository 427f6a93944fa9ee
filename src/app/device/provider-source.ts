import type { Provider } from '../../provider/provider.ts'
import { keep, keptKeys, readKept } from './kept.ts'
import type { ProviderSource } from './services.tsx'

/** `provider.json` of the site; the last good one is kept, so that the telephone number outlives the connection. */
export const providerSource: ProviderSource = {
  kept() {
    const text = readKept(keptKeys.provider)
    return text === null ? null : parsed(text)
  },
  async read() {
    const json = await fetchJson()
    if (json === null) return null
    const { parseProvider } = await import('../../provider/provider.ts')
    const read = parseProvider(json)
    if (read.status === 'invalid') return null
    keep(keptKeys.provider, JSON.stringify(read.provider))
    return read.provider
  },
}

async function fetchJson(): Promise<unknown> {
  try {
    const response = await fetch('/provider.json', { cache: 'no-cache' })
    return response.ok ? await response.json() : null
  } catch {
    return null
  }
}

/** Only this module writes it, and only what was valid; a newer version of the app still finds its format. */
function parsed(text: string): Provider | null {
  try {
    const kept: unknown = JSON.parse(text)
    const isOurs = typeof kept === 'object' && kept !== null && 'format' in kept && kept.format === 1
    return isOurs ? (kept as Provider) : null
  } catch {
    return null
  }
}
