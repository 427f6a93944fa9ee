import { knownProviders } from './known-providers.ts'
import type { MailSettings } from './settings.ts'

/**
 * Whose mail service a domain uses, by its mail exchangers (the hosts of its MX records, by DNS over HTTPS). Most hosting
 * customers' domains say nothing themselves, but their mail goes to a known provider. A guess, and it says so.
 */
export function settingsFromExchangers(hosts: readonly string[]): MailSettings | null {
  const names = hosts.slice(0, 20).map((host) => host.trim().toLowerCase().replace(/\.$/, ''))
  const found = knownProviders.find(({ exchangers }) =>
    exchangers.some((end) => names.some((name) => name === end || name.endsWith(`.${end}`))),
  )
  return found === undefined ? null : { ...found.settings, source: 'mail-exchanger' }
}

/** The hosts of MX records in the data of DNS answers (`10 mx.example.`), best first. */
export function exchangersOf(answers: readonly string[]): readonly string[] {
  return answers
    .slice(0, 50)
    .flatMap((data) => {
      const [, preference, host] = /^\s*(\d{1,5})\s+(\S{1,253})\s*$/.exec(data) ?? []
      return preference === undefined || host === undefined ? [] : [{ preference: Number(preference), host }]
    })
    .sort((a, b) => a.preference - b.preference)
    .map(({ host }) => host)
}
