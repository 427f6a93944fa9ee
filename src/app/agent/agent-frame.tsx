import type { ReactNode } from 'react'
import { Frame } from '../ui/frame.tsx'
import { TopBar } from '../ui/top-bar.tsx'
import { useArrival } from '../ui/use-arrival.ts'
import { useTitle } from '../ui/use-title.ts'
import { Way } from '../ui/way.tsx'
import { useAgent } from './agent-context.tsx'
import { KeyHelp } from './key-help.tsx'
import { type Place, placeAddress, places } from './places.ts'
import './agent-frame.css'

type Props = { readonly place: Place; readonly title: string; readonly lead?: string; readonly children: ReactNode }

/** Every screen of the desk: the four places in one row, then what it is about. */
export function AgentFrame({ place, title, lead, children }: Props) {
  const { words } = useAgent()
  const heading = useArrival(place)
  useTitle(title)
  return (
    <Frame
      width="wide"
      head={
        <>
          <TopBar />
          <nav className="agent-nav" aria-label={words.nav.label}>
            {places.map((each) => (
              <Way
                key={each}
                to={placeAddress[each]}
                className="agent-nav-way"
                aria-current={each === place ? 'page' : undefined}
              >
                {words.nav[each]}
              </Way>
            ))}
            <KeyHelp />
          </nav>
        </>
      }
    >
      <div className="agent">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead !== undefined && <p className="agent-lead">{lead}</p>}
        {children}
      </div>
    </Frame>
  )
}
