import { createContext, type ReactNode, use } from 'react'
import type { GuideListing, LoadGuide, RegistryEntry } from '../../guide/bundle.ts'
import type { ProbeId } from '../../guide/levels.ts'
import type { Reading } from '../../guide/reading.ts'
import type { Progress, StabilitySample } from '../../probes/probe.ts'
import type { StatusCopy } from '../../probes/status-copy.ts'
import type { Provider } from '../../provider/provider.ts'
import type { OpenedStore } from '../../store/opened-store.ts'

/** What the screens reach beyond themselves for; a test puts its own in their place. */
export type Services = {
  readonly guides: GuideSource
  /** Loads and opens the store at the first call; every later call gives the same one. */
  readonly openStore: () => Promise<OpenedStore>
  readonly probes: ProbeSource
  readonly provider: ProviderSource
}

export type GuideSource = {
  readonly listings: readonly GuideListing[]
  /** By flow number, as codes carry it. */
  readonly registry: readonly RegistryEntry[]
  readonly load: LoadGuide
}

export type ProbeSource = {
  /** `null`: what measures is not on this device, and cannot be had now. */
  readonly about: (probe: ProbeId) => Promise<ProbeAbout | null>
  /** Always ends with a reading, `unsupported` where what measures cannot be had. */
  readonly measure: (probe: ProbeId, request: ProbeRequest) => Promise<Reading>
  /** Whether this watch was cut off just now, by a reload for instance, and would go on. */
  readonly isCutOff?: (watch: string) => Promise<boolean>
  /** The last status feed that was read on this device. */
  readonly statusCopy: () => Promise<StatusCopy | null>
}

export type ProbeAbout = {
  readonly seconds: number
  readonly mostBytes: number
  readonly asksOnMobileData: boolean
  /** It ends after this, whatever the line does. */
  readonly mostSeconds?: number
  /** The browser may ask for leave: say why before. */
  readonly asksPermission?: true
}

export type ProbeRequest = {
  readonly signal: AbortSignal
  /** `null` where `provider.json` was never seen on this device: most probes then know nobody to ask. */
  readonly provider: Provider | null
  /** What `dns` and `website` look at: a host name as the person typed it, already checked. */
  readonly site: string | null
  /** Whether `dns` asks for mail exchangers of that name too (RFC 5321, section 5). */
  readonly expectsMail?: boolean
  readonly onProgress: (progress: Progress) => void
  readonly mobileDataAgreed: boolean
  /** Ends a watch early with a rating of what there is. */
  readonly enough: AbortSignal | null
  /** Which watch this is, so that only the same one goes on after a reload. */
  readonly watch?: string
  /** All samples of a watch so far, those from before a reload included. */
  readonly onSamples?: (samples: readonly StabilitySample[]) => void
}

export type ProviderSource = {
  /** The last good file that this device has seen. */
  readonly kept: () => Provider | null
  /** `null`: not to be had now, or not valid. */
  readonly read: () => Promise<Provider | null>
}

const ServicesContext = createContext<Services | null>(null)

export function ServicesProvider({ services, children }: { services: Services; children: ReactNode }) {
  return <ServicesContext value={services}>{children}</ServicesContext>
}

export function useServices(): Services {
  const services = use(ServicesContext)
  if (services === null) throw new Error('no ServicesProvider around this screen')
  return services
}
