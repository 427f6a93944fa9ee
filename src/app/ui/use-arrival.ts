import { type RefObject, useEffect, useRef } from 'react'

/**
 * Puts the focus on the heading of what has just appeared, so that a screen reader reads it and the keyboard goes on
 * from there. Not on the first page: there the browser has told already.
 */
export function useArrival(what: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // Named so that the effect follows it: every new place is an arrival.
    void what
    if (!arrivals.first) {
      window.scrollTo(0, 0)
      heading.current?.focus({ preventScroll: true })
    }
    arrivals.first = false
  }, [what])
  return heading
}

const arrivals = { first: true }
