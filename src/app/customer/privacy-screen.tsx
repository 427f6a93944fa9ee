import { actionClass } from '../ui/action.tsx'
import { CallBar } from '../ui/call-bar.tsx'
import { PlainScreen } from '../ui/plain-screen.tsx'
import { useProvider } from '../ui/provider-context.tsx'
import { useSpeech } from '../ui/speech.tsx'
import { TopBar } from '../ui/top-bar.tsx'
import { Way } from '../ui/way.tsx'
import { contactedHosts } from './contacted-hosts.ts'

/** What is kept, where, and who is asked. */
export function PrivacyScreen() {
  const { words } = useSpeech()
  const say = words.keeping.privacy
  const keepDays = useProvider()?.keepDays
  return (
    <PlainScreen place="privacy" title={say.title} head={<TopBar />} foot={<CallBar />}>
      <p>{say.lead}</p>
      <h2>{say.keptTitle}</h2>
      <Listed lines={say.kept} />
      <h2>{say.notKeptTitle}</h2>
      <Listed lines={say.notKept} />
      <h2>{say.codeTitle}</h2>
      <p>{say.code}</p>
      <h2>{say.hostsTitle}</h2>
      <p>{say.hosts}</p>
      <Hosts />
      <h2>{say.removeTitle}</h2>
      <p>{say.remove}</p>
      {keepDays !== undefined && <p>{say.days(keepDays)}</p>}
      <Way className={actionClass('plain')} to="/runs">
        {say.removeLink}
      </Way>
    </PlainScreen>
  )
}

function Listed({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className="plain-screen-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

function Hosts() {
  const { words, format } = useSpeech()
  const say = words.keeping.privacy
  const provider = useProvider()
  if (provider === null) return <p>{say.hostsLater}</p>
  return (
    <ul className="plain-screen-list">
      {contactedHosts(provider).map(({ host, purposes }) => (
        <li key={host ?? ''}>
          <strong>{host ?? say.ownSite}</strong>: {format.list(purposes.map((purpose) => say.hostFor[purpose]))}
        </li>
      ))}
      {provider.probes.typedSites && (
        <li>
          <strong>{say.typedSite}</strong>: {say.typedSiteFor}
        </li>
      )}
    </ul>
  )
}
