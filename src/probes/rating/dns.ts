import type { ProbeLevel } from '../../guide/levels.ts'

/** A name, as the resolver over HTTPS knows it. */
export type NameSeen =
  /** The resolver did not answer. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'no-such-name' }
  | { readonly kind: 'failing' }
  | { readonly kind: 'exists'; readonly addresses: number }

export type DnsSeen = {
  readonly name: NameSeen
  /** A request to the name itself got an answer; `null`: it could not be sent. */
  readonly nameAnswers: boolean | null
  /** A request to any name at all got an answer: this device can look names up. */
  readonly someNameAnswers: boolean
  /** The resolver is configured by its address, so that reaching it needs no name. */
  readonly resolverByAddress: boolean
  /** `null`: not asked for. */
  readonly mailExchangers: number | null
}

/**
 * Names or connections? Only where the resolver was reached without a name, and nothing that needs one answers, it is
 * the names. A name that is known and does not answer, while others do, is a connection to that host.
 */
export function rateDns(seen: DnsSeen): ProbeLevel<'dns'> {
  const { name, nameAnswers, someNameAnswers, resolverByAddress, mailExchangers } = seen
  if (nameAnswers) return mailExchangers === 0 ? 'no-mail-exchanger' : 'works'
  if (name.kind === 'unknown') return 'no-answer'
  if (name.kind === 'no-such-name') return 'no-such-domain'
  if (!someNameAnswers && resolverByAddress) return 'name-problem'
  if (name.kind === 'failing') return 'name-problem'
  if (nameAnswers === null) return mailExchangers === 0 ? 'no-mail-exchanger' : 'works'
  if (mailExchangers !== null)
    return someNameAnswers ? (mailExchangers > 0 ? 'works' : 'no-mail-exchanger') : 'connection-problem'
  // The domain is there, but nothing has this name in the web.
  return name.addresses === 0 ? 'no-such-domain' : 'connection-problem'
}
