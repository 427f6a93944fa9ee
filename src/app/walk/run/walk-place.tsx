import { createContext, type ReactNode, use } from 'react'
import type { GuideId, RunId } from '../../../guide/ids.ts'
import type { Reading } from '../../../guide/reading.ts'

/** Whose screen a run is walked on, and where its ways lead from there. */
export type WalkPlace = {
  /** Where the run is told as a whole. */
  readonly summary: (run: RunId) => string
  /** The way out of its first step. */
  readonly before: (guide: GuideId) => string
  /** Where what was measured can be measured again. `null`: nowhere here. */
  readonly again: ((run: RunId) => string) | null
  /** At the desk: an agent hears what a caller does, so that nothing is measured or photographed. `null`: on a phone. */
  readonly desk: Desk | null
}

type Desk = {
  /** What always stands above. */
  readonly head: ReactNode
  /** What a probe would have found, in two or three words. */
  readonly levelWord: (reading: Pick<Reading, 'probe' | 'level'>) => string
  readonly words: {
    readonly toCase: string
    readonly heardHint: string
    /** Above what may be known without a measurement. */
    readonly heard: string
    readonly notMeasured: string
    readonly noPhoto: string
  }
}

const phonePlace: WalkPlace = {
  summary: (run) => `/run/${run}/summary`,
  again: (run) => `/run/${run}/again`,
  before: (guide) => `/g/${guide}/`,
  desk: null,
}

const WalkPlaceContext = createContext<WalkPlace>(phonePlace)

export function WalkPlaceProvider({ place, children }: { readonly place: WalkPlace; readonly children: ReactNode }) {
  return <WalkPlaceContext value={place}>{children}</WalkPlaceContext>
}

export function useWalkPlace(): WalkPlace {
  return use(WalkPlaceContext)
}
