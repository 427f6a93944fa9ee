import type { ProbeLevel } from '../../guide/levels.ts'

/** What came back when the own site was asked for its canary. */
export type CanarySeen =
  | { readonly kind: 'answered'; readonly status: number; readonly bodyRight: boolean; readonly ms: number }
  | { readonly kind: 'redirected' }
  | { readonly kind: 'unfinished'; readonly timedOut: boolean }
  | { readonly kind: 'nothing' }

/** A canary that a cache on the way may have kept is confirmed by a POST, which no cache answers (RFC 9110, 9.3.3). */
export type Confirmation = 'not-needed' | 'answered' | 'server-fault' | 'no-answer'

export type ReachSeen = { readonly canary: CanarySeen; readonly confirmation: Confirmation; readonly slowMs: number }

/** Statuses by which a network, not the site, asks to sign in: RFC 9110 15.5.8 and RFC 6585 6. */
const PORTAL_STATUSES: readonly number[] = [407, 511]
/** The site itself is there and lacks the canary, or asks for patience. */
const SITE_STATUSES: readonly number[] = [404, 405, 410, 429]

export function rateReach({ canary, confirmation, slowMs }: ReachSeen): ProbeLevel<'reach'> {
  switch (canary.kind) {
    case 'nothing':
      return 'no-answer'
    case 'redirected':
      return 'wrong-body'
    case 'unfinished':
      return canary.timedOut ? 'too-slow' : 'no-answer'
    case 'answered':
      return rateAnswer(canary, confirmation, slowMs)
  }
}

function rateAnswer(
  { status, bodyRight, ms }: Extract<CanarySeen, { kind: 'answered' }>,
  confirmation: Confirmation,
  slowMs: number,
): ProbeLevel<'reach'> {
  if (PORTAL_STATUSES.includes(status)) return 'wrong-body'
  if (status >= 500 || SITE_STATUSES.includes(status)) return 'server-fault'
  if (!bodyRight || status >= 300) return 'wrong-body'
  if (confirmation === 'server-fault') return 'server-fault'
  if (confirmation === 'no-answer') return 'no-answer'
  return ms > slowMs ? 'too-slow' : 'reachable'
}
