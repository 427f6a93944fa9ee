import { TopBar } from '../ui/top-bar.tsx'
import { Way } from '../ui/way.tsx'
import { useAgent } from './agent-context.tsx'
import { KeyHelp } from './key-help.tsx'
import { type Place, placeAddress, places } from './places.ts'
import './desk-head.css'

/** The places of the desk in one row; `null`: none of them is where one stands. */
export function DeskHead({ place }: { readonly place: Place | null }) {
  const { words } = useAgent()
  return (
    <div className="desk-head">
      <TopBar />
      <nav className="desk-nav" aria-label={words.nav.label}>
        {places.map((each) => (
          <Way
            key={each}
            to={placeAddress[each]}
            className="desk-nav-way"
            aria-current={each === place ? 'page' : undefined}
          >
            {words.nav[each]}
          </Way>
        ))}
        <KeyHelp />
      </nav>
    </div>
  )
}
