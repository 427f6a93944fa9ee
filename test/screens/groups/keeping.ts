import type { Group } from '../group.ts'
import { aPlace } from '../places.ts'

const promise = {
  de: 'Ein Techniker ruft zurück',
  sv: 'En tekniker ringer upp',
  en: 'A technician calls back',
} as const

/** What is kept on the device, and the ways to be rid of it. */
export const keeping: Group = {
  async visit(visitor, stop) {
    const { app, contacts } = visitor.words
    await visitor.opens('/runs')
    await visitor.sees(app.keeping.runs.empty)
    await stop('no-runs')
    await visitor.opens('/contacts')
    await visitor.sees(contacts.empty)
    await stop('no-contacts')
    await visitor.presses(contacts.add)
    await stop('contact-form')
    await visitor.types(contacts.who, 'Kim Nord')
    await visitor.types(contacts.ticket, 'T-4711')
    await visitor.types(contacts.promised, promise[visitor.language])
    await visitor.page.getByLabel(contacts.at).fill('2026-10-01')
    await visitor.page.getByLabel(contacts.promisedBy).fill('2026-10-05')
    await visitor.presses(contacts.save)
    await visitor.sees(contacts.due)
    await stop('contact')

    await visitor.bringsRuns([
      aPlace(visitor.runs, ({ step }) => step?.kind === 'ask'),
      aPlace(visitor.runs, ({ end }) => end === 'call'),
    ])
    await stop('settings')
    await visitor.opens('/runs')
    await visitor.sees(app.keeping.runs.leave)
    await stop('runs')
    await visitor.presses(app.keeping.runs.rename)
    await stop('runs-rename')
    await visitor.presses(app.keeping.runs.leave)
    await stop('runs-leave')
    await visitor.opens('/privacy/')
    await visitor.isSettled()
    await stop('privacy')
    await visitor.opens('/left')
    await stop('left')
    await visitor.opens('/left?partly')
    await stop('left-partly')
  },
}
