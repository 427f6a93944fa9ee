import { useCallback } from 'react'
import { flushSync } from 'react-dom'
import { useNavigate } from 'react-router'
import { showWay } from './show-way.ts'

export type GoOptions = { readonly backwards?: boolean; readonly replace?: boolean }

/** Goes to another screen, which learns where from, with the browser's view transition where it has one and motion is welcome. */
export function useGo(): (to: string, options?: GoOptions) => void {
  const navigate = useNavigate()
  return useCallback(
    (to, { backwards = false, replace = false } = {}) => {
      const from = location.pathname
      const change = () => flushSync(() => void navigate(to, { replace, state: { from } }))
      showWay(backwards ? 'back' : 'forward')
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches
      if (still || typeof document.startViewTransition !== 'function') return change()
      const transition = document.startViewTransition(change)
      // A transition that the browser skips has still changed the screen.
      transition.ready.catch(() => {})
    },
    [navigate],
  )
}
