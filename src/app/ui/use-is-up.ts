import { useSyncExternalStore } from 'react'

/**
 * Whether this is a browser whose app runs. `false` in a prerendered page and while it is taken over, when all must be as it was drawn;
 * what appears later is right from its first paint, without an empty one before.
 */
export function useIsUp(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}

const never = () => () => undefined
