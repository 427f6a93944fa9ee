import { expect, test } from 'vitest'
import { connectSources } from '../../src/provider/connect-sources.ts'
import { parseProvider } from '../../src/provider/provider.ts'

const department = { name: { de: 'a', sv: 'a', en: 'a' }, phone: '+4930123456', hours: [], timeZone: 'Europe/Berlin' }

function sourcesOf(parts: object): readonly string[] {
  const linkGreeting = { de: 'a', sv: 'a', en: 'a' }
  const parsed = parseProvider({
    format: 1,
    id: 'x',
    name: 'X',
    departments: { support: department },
    linkGreeting,
    ...parts,
  })
  if (parsed.status === 'invalid') throw new Error(parsed.problems.join())
  return connectSources(parsed.provider)
}

test('a provider that answers everything on its own site adds nothing', () => {
  expect(sourcesOf({ status: { url: '/status/summary.json', format: 'statuspage' } })).toEqual([])
})

test('each other host once, without its path', () => {
  const sources = sourcesOf({
    status: { url: 'https://status.example/api/v2/summary.json', format: 'statuspage' },
    probes: {
      ping: 'https://speed.example:8443/ping',
      download: 'https://speed.example:8443/down',
      otherHosts: [{ name: 'a', url: 'https://status.example/x' }],
      router: 'http://192.168.1.1/',
    },
    intakeUrl: 'https://intake.example',
  })
  expect(sources).toEqual([
    'http://192.168.1.1',
    'https://intake.example',
    'https://speed.example:8443',
    'https://status.example',
  ])
})

test('any https host where a site that is typed may be tried', () => {
  expect(sourcesOf({ probes: { typedSites: true, ping: 'https://speed.example/ping' } })).toEqual([
    'https:',
    'https://speed.example',
  ])
})

test('an address that would end the directive is left out', () => {
  expect(sourcesOf({ intakeUrl: 'https://a.example;script-src/x' })).toEqual([])
})
