import { useEffect, useState } from 'react'

/** The time now, anew each minute; `null` in a prerendered page, which does not know when it will be read. */
export function useMinute(): number | null {
  const [now, setNow] = useState<number | null>(null)
  useEffect(() => {
    const tick = () => setNow(Date.now())
    tick()
    const timer = setInterval(tick, 60_000)
    return () => clearInterval(timer)
  }, [])
  return now
}
