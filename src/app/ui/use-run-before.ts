import { useLocation } from 'react-router'

/** The run from which this screen was opened, as an address of the app; `null` where the person came from elsewhere. */
export function useRunBefore(): string | null {
  const state: unknown = useLocation().state
  if (typeof state !== 'object' || state === null || !('from' in state)) return null
  return typeof state.from === 'string' ? (/\/run\/[^/]+$/.exec(state.from)?.[0] ?? null) : null
}
