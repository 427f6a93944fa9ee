import { useEffect, useState } from 'react'
import { useIsUp } from './use-is-up.ts'

/** The time now, anew each minute; `null` in a prerendered page, which does not know when it will be read. */
export function useMinute(): number | null {
  const isUp = useIsUp()
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000)
    return () => clearInterval(timer)
  }, [])
  return isUp ? now : null
}
