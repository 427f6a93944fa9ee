import { useDeferredValue, useEffect, useId, useState } from 'react'
import { searchGuides } from '../../guide/search-guides.ts'
import { useServices } from '../device/services.tsx'
import { StoreNotice } from '../device/store-notice.tsx'
import { CallBar } from '../ui/call-bar.tsx'
import { Frame } from '../ui/frame.tsx'
import { Icon, type IconName } from '../ui/icon.tsx'
import { useSpeech } from '../ui/speech.tsx'
import { TopBar } from '../ui/top-bar.tsx'
import { useArrival } from '../ui/use-arrival.ts'
import { useTitle } from '../ui/use-title.ts'
import { Way } from '../ui/way.tsx'
import { PromiseNotice } from './contacts/promise-notice.tsx'
import { GuideTile } from './guide-tile.tsx'
import { OfflineState } from './offline-state.tsx'
import { OutageNotice } from './outage-notice.tsx'
import { UnfinishedRuns } from './unfinished-runs.tsx'
import '../ui/field.css'
import './home-screen.css'

/** What is broken? Known outages first, then what was begun, then the topics. */
export function HomeScreen() {
  const { words } = useSpeech()
  const heading = useArrival('home')
  useTitle(words.home.title)
  return (
    <Frame width="wide" head={<TopBar />} foot={<CallBar />}>
      <div className="home">
        <div className="home-first">
          <div className="home-intro">
            <h1 ref={heading} tabIndex={-1}>
              {words.home.title}
            </h1>
            <p className="home-lead">{words.home.lead}</p>
          </div>
          <StoreNotice />
          <OutageNotice />
          <PromiseNotice />
          <UnfinishedRuns />
        </div>
        <Topics />
        <div className="home-last">
          <nav className="home-more" aria-label={words.home.menu}>
            <MoreLink to="/runs" icon="list" text={words.home.allRuns} />
            <MoreLink to="/contacts" icon="phone" text={words.home.contacts} />
            <MoreLink to="/mail" icon="mail" text={words.home.mailSettings} />
            <MoreLink to="/settings" icon="gear" text={words.home.settings} />
            <MoreLink to="/privacy/" icon="shield" text={words.home.privacy} />
          </nav>
          <OfflineState />
        </div>
      </div>
    </Frame>
  )
}

function MoreLink({ to, icon, text }: { to: string; icon: IconName; text: string }) {
  return (
    <Way className="frame-link home-more-link" to={to}>
      <Icon name={icon} />
      <span>{text}</span>
    </Way>
  )
}

function Topics() {
  const { words, language } = useSpeech()
  const { listings } = useServices().guides
  const [typed, setTyped] = useState('')
  const fitting = useDeferredValue(searchGuides(listings, typed, language))
  const shown = fitting.length > 0 ? fitting : listings
  return (
    <section className="home-topics" aria-labelledby="home-topics">
      <h2 className="unseen" id="home-topics">
        {words.home.topics}
      </h2>
      <SearchField typed={typed} onType={setTyped} found={fitting.length} />
      <ul className="home-tiles">
        {shown.map((listing) => (
          <li key={listing.guide}>
            <GuideTile listing={listing} />
          </li>
        ))}
      </ul>
    </section>
  )
}

type SearchProps = { readonly typed: string; readonly onType: (typed: string) => void; readonly found: number }

function SearchField({ typed, onType, found }: SearchProps) {
  const { words } = useSpeech()
  const id = useId()
  const [told, setTold] = useState('')
  // Told when typing pauses, or every letter would be talked over.
  useEffect(() => {
    const text = typed.trim() === '' ? '' : found === 0 ? words.home.foundNone : words.home.found(found)
    const timer = setTimeout(() => setTold(text), 500)
    return () => clearTimeout(timer)
  }, [typed, found, words])
  return (
    <search className="home-search">
      <label className="unseen" htmlFor={id}>
        {words.home.search}
      </label>
      <Icon name="search" />
      <input
        id={id}
        className="field-control home-search-field"
        type="search"
        value={typed}
        placeholder={words.home.searchExample}
        autoComplete="off"
        enterKeyHint="search"
        onChange={(event) => onType(event.currentTarget.value)}
      />
      <p className="home-found" role="status">
        {told}
      </p>
    </search>
  )
}
