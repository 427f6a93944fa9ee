import { useEffect, useEffectEvent, useRef } from 'react'
import type { RunId, StepId } from '../../../guide/ids.ts'
import { afterPaint } from './after-paint.ts'
import type { LiveRun } from './use-run.ts'

/** What each entry of the browser's history knows: at how many answers the screen stood. */
type Place = {
  readonly run: RunId
  readonly depth: number
  /** The depth at which this page entered the run: entries before it belong to other screens. */
  readonly base: number
}

/**
 * Lets the browser's own back and forward walk through the answers. The log stays the truth: an entry holds only how many answers
 * there were, and going back is one more line of the log. The entry is made after the paint: it costs milliseconds.
 */
export function useStepHistory({ run, replayed, add }: LiveRun): void {
  const depth = replayed.path.length
  const line = [...replayed.path, ...replayed.ahead].map(({ step }) => step)
  /** Jumps of our own making, whose `popstate` says nothing new. */
  const ours = useRef(0)

  const follow = useEffectEvent((reached: number) => {
    const here = placeOf(run)
    if (here === null) write({ run, depth: reached, base: reached }, 'replace')
    else if (reached > here.depth) write({ run, depth: reached, base: here.base }, 'push')
    else if (reached >= here.base && reached < here.depth) {
      ours.current += 1
      history.go(reached - here.depth)
    } else if (reached < here.depth) write({ run, depth: reached, base: reached }, 'replace')
  })
  const travel = useEffectEvent(() => {
    const here = placeOf(run)
    if (ours.current === 0) {
      if (here !== null) goTo(here.depth, { depth, line }, add)
      return
    }
    ours.current -= 1
    // Somebody answered faster than the browser went back.
    if (here?.depth !== depth) write({ run, depth, base: Math.min(depth, here?.base ?? depth) }, 'replace')
  })

  useEffect(() => {
    if (placeOf(run)?.depth !== depth) afterPaint(() => follow(depth))
  }, [run, depth])

  useEffect(() => {
    const listen = () => travel()
    addEventListener('popstate', listen)
    return () => removeEventListener('popstate', listen)
  }, [])
}

type Standing = { readonly depth: number; readonly line: readonly StepId[] }

function goTo(target: number, { depth, line }: Standing, add: LiveRun['add']): void {
  if (target > depth && line.length > depth) add({ type: 'returned' })
  const step = line[target]
  if (target !== depth && step !== undefined) add({ type: 'went-back', to: step })
}

const KEY = 'vorabPlace'

function placeOf(run: RunId): Place | null {
  const place: Place | undefined = (history.state as Readonly<Record<string, Place>> | null)?.[KEY]
  return place?.run === run ? place : null
}

/** The router keeps its own count in the same state. */
function write(place: Place, how: 'push' | 'replace'): void {
  const state = (history.state ?? {}) as { readonly idx?: number }
  if (how === 'replace') history.replaceState({ ...state, [KEY]: place }, '')
  else history.pushState({ ...state, idx: (state.idx ?? 0) + 1, [KEY]: place }, '')
}
