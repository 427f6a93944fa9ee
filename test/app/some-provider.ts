import { type Provider, parseProvider } from '../../src/provider/provider.ts'

const department = (name: string, phone: string) => ({
  name: { de: name, sv: name, en: name },
  phone,
  hours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }],
  timeZone: 'Europe/Berlin',
})

const parsed = parseProvider({
  format: 1,
  id: 'somewhere',
  name: 'Somewhere Net',
  departments: { support: department('Support', '+4930111111'), internet: department('Internet desk', '+4930222222') },
  status: { url: '/status/summary.json', format: 'statuspage' },
  linkGreeting: { de: 'Von uns.', sv: 'Från oss.', en: 'From us.' },
  tv: { cards: [{ id: 'irdeto-12', length: 12, check: 'luhn' }] },
})
if (parsed.status === 'invalid') throw new Error(parsed.problems.join('\n'))

export const someProvider: Provider = parsed.provider
