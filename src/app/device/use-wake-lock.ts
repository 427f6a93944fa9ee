import { useEffect, useState } from 'react'

/** Keeps the screen lit while it is looked at; whether the browser does so. https://w3c.github.io/screen-wake-lock/ */
export function useWakeLock(): boolean {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    let wanted = true
    let lock: WakeLockSentinel | null = null
    const ask = async () => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return
      const given = await navigator.wakeLock.request('screen').catch(() => null)
      if (!wanted) return void given?.release()
      lock = given
      setHeld(given !== null)
    }
    // The browser lets go whenever the page is hidden.
    const again = () => void ask()
    document.addEventListener('visibilitychange', again)
    again()
    return () => {
      wanted = false
      document.removeEventListener('visibilitychange', again)
      void lock?.release()
    }
  }, [])
  return held
}
