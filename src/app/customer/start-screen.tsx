import { useEffect, useLayoutEffect, useState } from 'react'
import { useParams } from 'react-router'
import type { GuideBundle, GuideListing } from '../../guide/bundle.ts'
import { addBegun, keptBegun, showBegun } from '../device/place-for-begun.ts'
import { keepPlaces, keptPlaces, MOST_OFFERED } from '../device/place-for-runs.ts'
import { useServices } from '../device/services.tsx'
import { StoreNotice } from '../device/store-notice.tsx'
import { Action, actionClass } from '../ui/action.tsx'
import { Frame } from '../ui/frame.tsx'
import { Icon, type IconName } from '../ui/icon.tsx'
import { NothingHere } from '../ui/nothing-here.tsx'
import { Notice } from '../ui/notice.tsx'
import { useSpeech } from '../ui/speech.tsx'
import { BackBar } from '../ui/top-bar.tsx'
import { useArrival } from '../ui/use-arrival.ts'
import { useGo } from '../ui/use-go.ts'
import { useIsUp } from '../ui/use-is-up.ts'
import { useTitle } from '../ui/use-title.ts'
import { Way } from '../ui/way.tsx'
import { beginRun } from '../walk/begin-run.ts'
import { LinkNotice } from './link/link-notice.tsx'
import { type OpenedLink, useLink } from './link/use-link.ts'
import { TopicSign } from './topic-sign.tsx'
import { useUnfinishedKept } from './use-unfinished-kept.ts'
import './start-screen.css'

/** What a guide will take, before it begins. */
export function StartScreen() {
  const { guide } = useParams()
  const { words } = useSpeech()
  const listing = useServices().guides.listings.find((each) => each.guide === guide)
  if (listing === undefined) {
    return <NothingHere title={words.home.start.unknown} hint={words.home.start.unknownHint} />
  }
  return <Start listing={listing} />
}

function Start({ listing }: { readonly listing: GuideListing }) {
  const { words, language } = useSpeech()
  const { title, about, atHand } = listing.titles[language]
  const heading = useArrival(`start ${listing.guide}`)
  useTitle(title)
  const bundle = useBundle(listing)
  const opened = useLink(bundle)
  return (
    <Frame
      head={<BackBar to="/" label={words.run.back} call />}
      foot={<Begin listing={listing} bundle={bundle} opened={opened} />}
    >
      <div className="start">
        <TopicSign guide={listing.guide} />
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p className="start-about">{about}</p>
        <LinkNotice opened={opened} bundle={bundle} />
        <StoreNotice />
        <ul className="start-facts">
          <Fact icon="clock" text={words.home.start.takes(listing.minutes)} />
          <Fact icon="list" text={words.home.start.steps(listing.usually)} />
          <Fact icon="shield" text={words.home.start.stays} />
        </ul>
        {atHand.length > 0 && (
          <section className="start-hand">
            <h2>{words.home.start.atHand}</h2>
            <ul>
              {atHand.map((thing) => (
                <li key={thing}>{thing}</li>
              ))}
            </ul>
          </section>
        )}
        <p className="start-pause">{words.home.start.pause}</p>
      </div>
    </Frame>
  )
}

function Fact({ icon, text }: { readonly icon: IconName; readonly text: string }) {
  return (
    <li>
      <Icon name={icon} />
      <span>{text}</span>
    </li>
  )
}

type BeginProps = {
  readonly listing: GuideListing
  readonly bundle: GuideBundle | null
  readonly opened: OpenedLink
}

function Begin({ listing, bundle, opened }: BeginProps) {
  const { words } = useSpeech()
  const say = words.home.start
  const earlier = useEarlier(listing.guide)
  const { begin, stage } = useBegin({ listing, bundle, opened })
  const notLoaded = stage === 'not-loaded'
  const start = (kind: 'lit' | 'plain', text: string) => (
    <Action kind={kind} aria-disabled={stage === 'beginning'} onClick={() => void begin()}>
      {notLoaded ? say.again : text}
    </Action>
  )
  return (
    <div className="start-go">
      {notLoaded && (
        <Notice kind="bad" title={say.notLoaded} live>
          <p>{say.notLoadedHint}</p>
        </Notice>
      )}
      <div className="start-go-on">
        <p className="start-pause">{say.unfinished}</p>
        <Way className={actionClass('lit')} to={earlier === null ? '/runs' : `/run/${earlier}`}>
          {words.home.resume}
        </Way>
        {start('plain', say.beginAgain)}
      </div>
      <div className="start-afresh">{start('lit', say.begin)}</div>
    </div>
  )
}

/** The run of this guide to go on with: the one that the device remembers, until the database is open. Which of the two ways is shown, `showBegun` says. */
function useEarlier(guide: string): string | null {
  const known = useUnfinishedKept()
  const run = known === null ? keptBegun(guide) : (known.find((begun) => begun.guide === guide)?.run ?? null)
  useLayoutEffect(() => {
    showBegun(run !== null)
    return () => showBegun(false)
  }, [run])
  return useIsUp() ? run : null
}

type Stage = 'ready' | 'beginning' | 'not-loaded'

/** Fetches the guide while the person still reads, so that the line may go down before they begin. */
function useBundle({ guide, fingerprint }: GuideListing): GuideBundle | null {
  const { guides } = useServices()
  const { language } = useSpeech()
  const [bundle, setBundle] = useState<GuideBundle | null>(null)
  useEffect(() => {
    let wanted = true
    void guides.load({ guide, fingerprint, language }).then((loaded) => wanted && setBundle(loaded))
    return () => {
      wanted = false
    }
  }, [guides, guide, fingerprint, language])
  return bundle
}

function useBegin({ listing: { guide, fingerprint }, bundle, opened: { link } }: BeginProps) {
  const { guides, openStore } = useServices()
  const { language } = useSpeech()
  const go = useGo()
  const [stage, setStage] = useState<Stage>('ready')

  const begin = async () => {
    if (stage === 'beginning') return
    setStage('beginning')
    const loaded = bundle ?? (await guides.load({ guide, fingerprint, language }))
    if (loaded === null) return setStage('not-loaded')
    const run = await beginRun(await openStore(), loaded, { link, registry: guides.registry })
    addBegun({ guide, run })
    keepPlaces(Math.min(MOST_OFFERED, keptPlaces() + 1))
    go(`/run/${run}`)
  }
  return { begin, stage }
}
