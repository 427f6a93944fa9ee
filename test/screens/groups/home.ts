import type { Group } from '../group.ts'
import { placesOfKind } from '../places.ts'

/** The first screen, fresh and with everything that may stand on it. */
export const home: Group = {
  async visit(visitor, stop) {
    const { home: say } = visitor.words.app
    // While nothing was ever heard: what was heard once is told for a while after.
    await visitor.cannotHave('**/status/summary.json*')
    await visitor.opens('/')
    await visitor.sees(say.outage.unknown)
    await stop('nothing-heard-from-provider')
    await visitor.canHaveAll()
    await visitor.opens('/')
    await visitor.sees(say.outage.none)
    await stop('fresh')
    await visitor.types(say.search, 'kort')
    await stop('search')
    await visitor.types(say.search, 'zzzz')
    await visitor.sees(say.foundNone)
    await stop('search-finds-nothing')

    const step = placesOfKind(visitor.runs, 'ask')[3]
    const call = visitor.runs.find(({ end }) => end === 'call')
    await visitor.bringsRuns([step, call].filter((run) => run !== undefined))
    await visitor.opens('/')
    await visitor.sees(say.unfinished)
    await stop('unfinished-runs')

    await visitor.page.route('**/status/summary.json*', (route) => route.fulfill({ json: outageIn[visitor.language] }))
    await visitor.opens('/')
    await visitor.page.locator('summary', { hasText: say.outage.known }).click()
    await stop('outage')
  },
}

const outage = (internet: string, mail: string) => ({
  page: { name: 'Nordlicht Netz', url: 'https://status.nordlicht.example', updated_at: new Date().toISOString() },
  status: { indicator: 'major', description: 'Major outage' },
  components: [],
  incidents: [
    {
      name: internet,
      status: 'investigating',
      impact: 'major',
      created_at: '2026-11-21T08:00:00Z',
    },
    { name: mail, status: 'identified', impact: 'minor', created_at: '2026-11-21T08:30:00Z' },
  ],
  scheduled_maintenances: [],
})

/** A provider writes to its own customers in their language. */
const outageIn = {
  de: outage('Internet und Fernsehen: Lübeck-Süd', 'E-Mail'),
  sv: outage('Internet och tv: Lübeck-Süd', 'E-post'),
  en: outage('Internet and TV: Lübeck-Süd', 'Email'),
} as const
