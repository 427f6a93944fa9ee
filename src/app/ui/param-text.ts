import type { Language } from '../../guide/language.ts'
import { UnreachableError } from '../../guide/unreachable.ts'
import type { ParamName } from '../../guide/words.ts'
import type { Provider } from '../../provider/provider.ts'
import { phoneText } from './phone-text.ts'

export type Filling = { readonly provider: Provider | null; readonly language: Language }

/** What stands for a name that the provider does not say: words that are true for every provider. */
const neutral = {
  provider: { de: 'Ihr Anbieter', sv: 'din leverantör', en: 'your provider' },
  phone: { de: 'die Nummer auf Ihrer Rechnung', sv: 'numret på fakturan', en: 'the number on your bill' },
  'router-address': {
    de: 'die Adresse auf der Unterseite des Routers',
    sv: 'adressen på undersidan av routern',
    en: 'the address on the underside of the router',
  },
  'plain-http-page': { de: 'http://neverssl.com', sv: 'http://neverssl.com', en: 'http://neverssl.com' },
  webmail: {
    de: 'die Mail-Seite Ihres Anbieters',
    sv: 'din leverantörs mejlsida',
    en: 'the mail page of your provider',
  },
  'refresh-channel': { de: 'Das Erste', sv: 'SVT1', en: 'BBC One' },
  'mail-in': {
    de: 'wie im Brief oder auf der Hilfeseite Ihres Anbieters',
    sv: 'som i brevet eller på leverantörens hjälpsida',
    en: 'as in the letter or on the help page of your provider',
  },
  'mail-out': {
    de: 'wie im Brief oder auf der Hilfeseite Ihres Anbieters',
    sv: 'som i brevet eller på leverantörens hjälpsida',
    en: 'as in the letter or on the help page of your provider',
  },
} as const satisfies Record<ParamName, Record<Language, string>>

/** The text that a `{parameter}` of authored words stands for. */
export function paramText(name: ParamName, { provider, language }: Filling): string {
  return fromProvider(name, provider) ?? neutral[name][language]
}

function fromProvider(name: ParamName, provider: Provider | null): string | undefined {
  switch (name) {
    case 'provider':
      return provider?.name
    case 'phone':
      return provider === null ? undefined : phoneText(provider.departments.support.phone)
    case 'router-address':
      return provider?.routerAddress
    case 'plain-http-page':
      return provider?.probes.plainHttpPage
    case 'webmail':
      return provider?.mail.domains.find(({ webmail }) => webmail !== undefined)?.webmail
    case 'refresh-channel':
      return provider?.tv.refreshChannel
    case 'mail-in':
      return mailServerText(provider, 'imap')
    case 'mail-out':
      return mailServerText(provider, 'smtp')
    default:
      throw new UnreachableError(name)
  }
}

/** Host, port and encryption where one answer is right for every customer; nothing where domains differ. */
function mailServerText(provider: Provider | null, kind: 'imap' | 'smtp'): string | undefined {
  const texts = new Set(
    provider?.mail.domains.map((domain) => {
      const { host, port, security } = domain[kind]
      return `${host} · ${port} · ${security === 'tls' ? 'SSL/TLS' : 'STARTTLS'}`
    }),
  )
  return texts.size === 1 ? [...texts][0] : undefined
}
