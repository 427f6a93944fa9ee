import { type RefObject, useEffect, useRef } from 'react'

/** Puts the focus on a heading whenever something new stands under it, so that keyboard and screen reader go on there. */
export function useFocusOn(what: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    void what
    heading.current?.focus()
  }, [what])
  return heading
}
