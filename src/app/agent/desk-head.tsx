import { useLayoutEffect, useRef } from 'react'
import { TopBar } from '../ui/top-bar.tsx'
import { Way } from '../ui/way.tsx'
import { useAgent } from './agent-context.tsx'
import { KeyHelp } from './key-help.tsx'
import { type Place, placeAddress, places } from './places.ts'
import './desk-head.css'

/** The places of the desk in one row; `null`: none of them is where one stands. */
export function DeskHead({ place }: { readonly place: Place | null }) {
  const { words } = useAgent()
  const nav = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const here = place === null ? null : nav.current?.querySelector<HTMLElement>('[aria-current="page"]')
    // Where the row goes on to the side, the place where one stands comes into its middle; the page stays where it is.
    if (nav.current && here) nav.current.scrollLeft = here.offsetLeft - (nav.current.clientWidth - here.offsetWidth) / 2
  }, [place])
  return (
    <div className="desk-head">
      <TopBar />
      <nav ref={nav} className="desk-nav" aria-label={words.nav.label}>
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
