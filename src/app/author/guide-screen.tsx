import { useCallback, useEffect, useMemo, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { GuideListing } from '../../guide/bundle.ts'
import { baseStep, type StepId } from '../../guide/ids.ts'
import { useAnnounce } from '../ui/announcer.tsx'
import { useSpeech } from '../ui/speech.tsx'
import { useAuthor } from './author-context.tsx'
import { AuthorFrame } from './author-frame.tsx'
import { AuthorMap } from './author-map.tsx'
import { type OpenGuide, openGuide } from './open-guide.ts'
import { PlaceSheet } from './place-sheet.tsx'
import { isError, ProblemLines } from './problem-lines.tsx'
import { readTrail, trailSearch, walkTrail } from './trail.ts'
import { WalkBar } from './walk-bar.tsx'

/** One guide: what is wrong in its files, its map, and the place where its author stands. */
export function GuideScreen({ guide }: { readonly guide: string }) {
  const { workshop, words } = useAuthor()
  const { language } = useSpeech()
  const listing = workshop.listings.find((each) => each.guide === guide)
  const lines = workshop.problems.filter((line) => line.startsWith(`guides/${guide}/`))
  const open = useOpenGuide(listing)
  if (listing === undefined) {
    return (
      <AuthorFrame title={guide} behind>
        <ProblemLines lines={lines} note={words.problems.nothingYet} />
        {lines.length === 0 && <p>{words.unknown}</p>}
      </AuthorFrame>
    )
  }
  return (
    <AuthorFrame title={listing.titles[language].title} behind>
      <ProblemLines lines={lines} note={lines.some(isError) ? words.problems.lastGood : undefined} />
      {open === null && <p>{words.notLoaded}</p>}
      {open !== null && open !== 'loading' && <Opened open={open} />}
    </AuthorFrame>
  )
}

/** The last state stays until that of a saved file is there, so that nothing moves meanwhile. */
function useOpenGuide(listing: GuideListing | undefined): OpenGuide | null | 'loading' {
  const { workshop } = useAuthor()
  const [open, setOpen] = useState<OpenGuide | null | 'loading'>('loading')
  useEffect(() => {
    if (listing === undefined) return
    let wanted = true
    void openGuide(workshop, listing).then((opened) => wanted && setOpen(opened))
    return () => {
      wanted = false
    }
  }, [workshop, listing])
  return open
}

/** Where the author stands is in the address: it can be reloaded, sent on, and gone back from. */
function Opened({ open }: { readonly open: OpenGuide }) {
  const { words } = useAuthor()
  const { pathname, search } = useLocation()
  const navigate = useNavigate()
  const walked = useMemo(() => walkTrail(open.flow, readTrail(search)), [open.flow, search])
  const passed = useMemo(() => walked.nodes.map((node) => baseStep(node as StepId)), [walked])
  const go = useCallback(
    (from: string, answers: readonly string[]) => void navigate(pathname + trailSearch({ from, answers })),
    [navigate, pathname],
  )
  const announce = useAnnounce()
  const openPlace = useCallback(
    (id: string) => {
      go(id, [])
      announce(words.walk.start(id))
      // Only as far as map and sheet share the window.
      document.getElementById('author-map-title')?.scrollIntoView({ block: 'start' })
    },
    [go, announce, words],
  )
  const { steps, outcomes } = open.flow
  const count = new Set(Object.keys(steps).map((id) => baseStep(id as StepId))).size
  return (
    <>
      <p className="author-soft">
        <span className="author-id">{open.flow.guide}</span> · {words.facts(count, Object.keys(outcomes).length)}
      </p>
      <AuthorMap open={open} passed={passed} onOpen={openPlace} />
      <WalkBar open={open} walked={walked} onGo={go} />
      <PlaceSheet open={open} walked={walked} onGo={go} />
    </>
  )
}
