import { lazy } from 'react'
import { useLocation } from 'react-router'
import type { RunId } from '../../guide/ids.ts'
import { UnreachableError } from '../../guide/unreachable.ts'
import { NotFoundScreen } from '../ui/nothing-here.tsx'
import { useLoadedWords } from '../ui/use-loaded-words.ts'
import { AgentProvider, type Desk } from './agent-context.tsx'
import { CasesScreen } from './cases-screen.tsx'
import { ComposeScreen } from './compose-screen.tsx'
import { DecodeScreen } from './decode-screen.tsx'
import { FileScreen } from './file/file-screen.tsx'
import { deskAddress, type Place } from './places.ts'
import { loadAgentWords } from './words/load-agent-words.ts'

const DeskWalk = lazy(async () => ({ default: (await import('./walk/desk-walk.tsx')).DeskWalk }))
const RunCase = lazy(async () => ({ default: (await import('./walk/run-case.tsx')).RunCase }))
const WalkScreen = lazy(async () => ({ default: (await import('./walk/walk-screen.tsx')).WalkScreen }))
const PracticeScreen = lazy(async () => ({ default: (await import('./practice/practice-screen.tsx')).PracticeScreen }))

/** All screens of the person at the support desk; loaded only when one of them is opened. */
export function AgentArea({ desk }: { readonly desk: Desk }) {
  const { pathname, hash } = useLocation()
  const words = useLoadedWords(loadAgentWords)
  if (words === null) return null
  return (
    <AgentProvider desk={desk} words={words}>
      <Screen path={pathname} hash={hash} />
    </AgentProvider>
  )
}

function Screen({ path, hash }: { readonly path: string; readonly hash: string }) {
  const address = deskAddress(path)
  switch (address.kind) {
    case 'place':
      return <PlaceScreen place={address.place} hash={hash} />
    case 'code':
      // Another code behind the `#` is another screen.
      return <DecodeScreen key={hash} first={hash.slice(1)} />
    case 'run':
      return <DeskWalk run={address.run as RunId} />
    case 'run-case':
      return <RunCase run={address.run as RunId} />
    case 'unknown':
      return <NotFoundScreen />
    default:
      throw new UnreachableError(address)
  }
}

function PlaceScreen({ place, hash }: { readonly place: Place; readonly hash: string }) {
  switch (place) {
    case 'compose':
      return <ComposeScreen />
    case 'decode':
      return <DecodeScreen key={hash} forCase={/^#case=([0-9a-f]{1,64})$/.exec(hash)?.[1] ?? null} />
    case 'walk':
      return <WalkScreen />
    case 'file':
      return <FileScreen />
    case 'cases':
      return <CasesScreen />
    case 'practice':
      return <PracticeScreen />
    default:
      throw new UnreachableError(place)
  }
}
