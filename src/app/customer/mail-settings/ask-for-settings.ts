import { LONGEST_AUTOCONFIG, parseAutoconfig } from '../../../knowledge/mail-settings/autoconfig.ts'
import { exchangersOf, settingsFromExchangers } from '../../../knowledge/mail-settings/mail-exchanger.ts'
import type { MailSettings } from '../../../knowledge/mail-settings/settings.ts'
import { ask } from '../../../probes/ask.ts'
import { browserContext } from '../../../probes/browser-context.ts'
import { lookUpData } from '../../../probes/look-up.ts'
import type { ProbeContext } from '../../../probes/probe.ts'
import type { Provider } from '../../../provider/provider.ts'

export type AskedSettings =
  | { readonly status: 'found'; readonly settings: MailSettings }
  /** Somebody answered, and knows nothing of it. */
  | { readonly status: 'not-found' }
  /** Offline, blocked, or too slow. */
  | { readonly status: 'no-answer' }

/** Hosts that may be told the domain of a mail address; none where the provider names none. */
export function askableHosts({ mail, probes }: Provider, origin: string): readonly string[] {
  const hosts = [mail.autoconfig, probes.dnsOverHttps].flatMap((url) =>
    url === undefined ? [] : new URL(url, origin).host,
  )
  return [...new Set(hosts)]
}

/**
 * Settings of a domain that is not known here: what the autoconfig service says of it, else whose servers take in its
 * mail. Not `autoconfig.<domain>` itself: the page may connect only to hosts that its provider names (Content Security
 * Policy), few such servers allow other sites to read their answers (CORS), and their owner would learn who asks.
 */
export async function askForSettings(signal: AbortSignal, provider: Provider, typed: string): Promise<AskedSettings> {
  const domain = hostName(typed)
  if (domain === null) return { status: 'not-found' }
  const context = browserContext({ provider, memory: noMemory, builtAt: 0 })
  const asked = { signal, context, domain }
  const configured = await fromService(asked, provider.mail.autoconfig)
  if (configured.status === 'found') return configured
  const guessed = await fromExchangers(asked, provider.probes.dnsOverHttps)
  return guessed.status === 'no-answer' ? configured : guessed
}

type Asked = { readonly signal: AbortSignal; readonly context: ProbeContext; readonly domain: string }

const noMemory = { get: async () => undefined, set: async () => {} }

async function fromService({ signal, context, domain }: Asked, base: string | undefined): Promise<AskedSettings> {
  if (base === undefined) return { status: 'no-answer' }
  const answer = await ask(signal, context, {
    url: `${base.replace(/\/$/, '')}/${encodeURIComponent(domain)}`,
    fresh: false,
    withinMs: context.limits.answerMs,
    mostBytes: LONGEST_AUTOCONFIG,
  })
  if (answer.kind !== 'answered') return { status: 'no-answer' }
  const settings = answer.status === 200 && answer.whole ? parseAutoconfig(answer.text) : null
  return settings === null ? { status: 'not-found' } : { status: 'found', settings }
}

async function fromExchangers({ signal, context, domain }: Asked, resolver?: string): Promise<AskedSettings> {
  if (resolver === undefined) return { status: 'no-answer' }
  const records = await lookUpData(signal, context, { resolver, name: domain, type: 'MX' })
  if (records === null) return { status: 'no-answer' }
  const settings = settingsFromExchangers(exchangersOf(records))
  return settings === null ? { status: 'not-found' } : { status: 'found', settings }
}

/** As it goes over the wire: internationalised names in their ASCII form. */
function hostName(domain: string): string | null {
  return URL.canParse(`https://${domain}`) ? new URL(`https://${domain}`).hostname : null
}
