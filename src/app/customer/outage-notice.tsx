import { useEffect, useState } from 'react'
import type { ProbeLevel } from '../../guide/levels.ts'
import type { StatusCopy } from '../../probes/status-copy.ts'
import type { Provider } from '../../provider/provider.ts'
import { type Services, useServices } from '../device/services.tsx'
import { Icon } from '../ui/icon.tsx'
import { useProvider } from '../ui/provider-context.tsx'
import { type Speech, useSpeech } from '../ui/speech.tsx'
import { useMinute } from '../ui/use-minute.ts'
import './outage-notice.css'

/** What is known of outages, never without the age of that knowledge. */
export type OutageKnowledge =
  | { readonly kind: 'checking' }
  | { readonly kind: 'asked'; readonly level: ProbeLevel<'outage'>; readonly copy: StatusCopy | null }

/** Keeps its height from the first paint on, so that nothing moves under a thumb when the answer comes, or none ever comes. */
export function OutageNotice() {
  const provider = useProvider()
  const knowledge = useOutages(provider)
  const speech = useSpeech()
  const now = useMinute()
  const [keepsRoom] = useState(provider === null)
  const tellsNothing = provider !== null && provider.status === undefined
  if (tellsNothing && !keepsRoom) return null
  const { title, age, loud } = outageText(knowledge, { speech, now })
  const incidents = loud && knowledge.kind === 'asked' ? namesOf(knowledge.copy) : []
  const head = (
    <>
      <Icon name={loud ? 'alert' : 'info'} />
      <span className="outage-words">
        <span className="outage-title">{title}</span>
        <span className="outage-age">{age}</span>
      </span>
    </>
  )
  if (incidents.length === 0) {
    return (
      <div
        className={`outage ${loud ? 'outage-loud' : ''}`}
        role="status"
        data-known={provider === null ? undefined : !tellsNothing}
      >
        <div className="outage-head">{head}</div>
      </div>
    )
  }
  return (
    <details className="outage outage-loud">
      <summary className="outage-head">{head}</summary>
      <ul className="outage-list">
        {incidents.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      {provider?.status?.page !== undefined && (
        <p className="outage-list">
          <a href={provider.status.page} target="_blank" rel="noopener noreferrer">
            {speech.words.home.outage.more}
          </a>
        </p>
      )}
    </details>
  )
}

function useOutages(provider: Provider | null): OutageKnowledge {
  const { probes } = useServices()
  const [knowledge, setKnowledge] = useState<OutageKnowledge>({ kind: 'checking' })
  useEffect(() => {
    if (provider?.status === undefined) return
    const leaving = new AbortController()
    void askOutages(probes, provider, leaving.signal).then((asked) => {
      if (!leaving.signal.aborted) setKnowledge(asked)
    })
    return () => leaving.abort()
  }, [probes, provider])
  return knowledge
}

async function askOutages(
  probes: Services['probes'],
  provider: Provider,
  signal: AbortSignal,
): Promise<OutageKnowledge> {
  const request = { signal, provider, site: null, onProgress: () => {}, mobileDataAgreed: false, enough: null }
  const reading = await probes.measure('outage', request)
  return { kind: 'asked', level: reading.level as ProbeLevel<'outage'>, copy: await probes.statusCopy() }
}

type Told = { readonly title: string; readonly age: string; readonly loud: boolean }

function outageText(
  knowledge: OutageKnowledge,
  { speech, now }: { readonly speech: Speech; readonly now: number | null },
): Told {
  const say = speech.words.home.outage
  if (knowledge.kind === 'checking' || now === null) return { title: say.checking, age: '', loud: false }
  const readAt = knowledge.copy?.readAt
  const age = readAt === undefined ? say.unknownHint : say.asOf(speech.format.ago(readAt, now))
  switch (knowledge.level) {
    case 'known':
      return { title: say.known, age, loud: true }
    case 'maintenance':
      return { title: say.maintenance, age, loud: true }
    case 'none':
      return { title: say.none, age, loud: false }
    case 'stale':
      return { title: say.stale, age, loud: false }
    case 'unknown':
    case 'unsupported':
    case 'stopped':
      return { title: say.unknown, age: say.unknownHint, loud: false }
  }
}

function namesOf(copy: StatusCopy | null): readonly string[] {
  if (copy === null) return []
  const { incidents, maintenances } = copy.feed
  const running = maintenances.filter((maintenance) => maintenance.running)
  return [...new Set([...incidents, ...running].map(({ name }) => name))]
}
