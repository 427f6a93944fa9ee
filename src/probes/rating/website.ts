import type { ProbeLevel } from '../../guide/levels.ts'
import type { NameSeen } from './dns.ts'

export type WebsiteSeen = {
  readonly answered: boolean
  readonly name: NameSeen
  /** The failure came soon, not after long silence. */
  readonly failedQuickly: boolean
  /** The own site answered: the line itself works. */
  readonly ownSiteAnswers: boolean
}

/**
 * A browser gives one and the same error for a wrong certificate, a refusal and a blocker: a quick failure of a name
 * that exists, on a line that works, is one of these.
 */
export function rateWebsite({ answered, name, failedQuickly, ownSiteAnswers }: WebsiteSeen): ProbeLevel<'website'> {
  if (answered) return 'answers'
  if (name.kind === 'no-such-name' || (name.kind === 'exists' && name.addresses === 0)) return 'no-such-name'
  const lineWorks = ownSiteAnswers && name.kind === 'exists'
  return lineWorks && failedQuickly ? 'certificate-or-blocked' : 'no-answer'
}
