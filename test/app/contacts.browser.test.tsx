import { describe, expect, test, vi } from 'vitest'
import { en as say } from '../../src/app/customer/contacts/words/en.ts'
import { en as voicemail } from '../../src/app/customer/voicemail/words/en.ts'
import { en } from '../../src/app/words/en.ts'
import type { Content } from '../../src/guide/entry.ts'
import type { RunId, StepId } from '../../src/guide/ids.ts'
import type { Contact } from '../../src/store/contact.ts'
import { Person } from './person.tsx'
import { someFingerprint, someListing } from './some-bundle.ts'

const DAY_MS = 86_400_000

const promise: Omit<Contact, 'id'> = {
  at: Date.now() - 9 * DAY_MS,
  by: 'call',
  who: 'Ms Berg',
  ticket: 'T-4711',
  promised: 'a technician calls back',
  promisedBy: Date.now() - 3 * DAY_MS,
  keptPromise: null,
  run: null,
}

async function hasBegun(customer: Person): Promise<RunId> {
  const { entry } = await customer.store.begin({
    type: 'begun',
    guide: someListing.guide,
    revision: 1,
    fingerprint: someFingerprint,
    language: 'en',
    entry: 'intro' as StepId,
    link: null,
    walkedBy: 'customer',
  })
  await customer.store.append(entry.run, { type: 'answered', step: 'intro', answer: 'next' } as unknown as Content)
  return entry.run
}

describe('earlier contacts', () => {
  test('are noted with what was promised, and counted', async () => {
    const customer = new Person()
    customer.opens('/contacts')
    await customer.sees(say.empty)
    await customer.presses(say.add)
    await customer.types(say.at, '2026-01-05')
    await customer.types(say.who, 'Ms Berg')
    await customer.types(say.ticket, 'T-4711')
    await customer.types(say.promised, 'a technician calls back')
    await customer.types(say.promisedBy, '2026-01-09')
    await customer.presses(say.save)
    await customer.sees(say.next(2))
    expect(await customer.store.contacts.all()).toMatchObject([
      { by: 'call', who: 'Ms Berg', ticket: 'T-4711', promised: 'a technician calls back', keptPromise: null },
    ])
    await customer.sees(
      'On Monday 5 January Ms Berg promised me: “a technician calls back”, by Friday 9 January. The ticket is T-4711.',
    )
  })

  test('cannot be of a day that is still to come', async () => {
    const customer = new Person()
    customer.opens('/contacts')
    await customer.presses(say.add)
    await customer.types(say.at, '2199-01-05')
    await customer.presses(say.save)
    await customer.sees(say.dayAhead)
    expect(await customer.store.contacts.all()).toEqual([])
  })

  test('remind at home once a promised day has passed, until it is said that it was kept', async () => {
    const customer = new Person()
    await customer.store.contacts.add(promise)
    customer.opens('/')
    await customer.sees('This was promised by')
    await customer.presses(en.contact.promiseWay)
    await customer.presses(say.kept)
    await customer.sees(say.keptSaid)
    expect(customer.text).not.toContain('It has not happened')
    customer.opens('/')
    await customer.sees(en.home.title)
    await vi.waitFor(async () => expect((await customer.store.contacts.all())[0]?.keptPromise).toBe(true))
    expect(customer.text).not.toContain('This was promised by')
  })

  test('are counted on the call card', async () => {
    const customer = new Person()
    const run = await hasBegun(customer)
    await customer.store.contacts.add({ ...promise, promised: null })
    await customer.store.contacts.add({ ...promise, promised: null })
    customer.opens(`/run/${run}/summary`)
    await customer.sees(en.summary.contactNumber(3))
  })
})

describe('the message for an answering machine', () => {
  test('needs a name and a number, and then says both, the number again at the end', async () => {
    const customer = new Person()
    const run = await hasBegun(customer)
    customer.opens(`/run/${run}/summary`)
    await customer.presses(en.summary.voicemail)
    await customer.presses(voicemail.show)
    await customer.sees(voicemail.nameMissing)
    await customer.types(voicemail.name, 'Åsa Müller')
    await customer.presses(voicemail.show)
    await customer.sees(voicemail.phoneWrong)
    await customer.types(voicemail.phone, '030 23125 111')
    await customer.presses(voicemail.show)
    await customer.sees(voicemail.greeting('Åsa Müller'))
    await customer.sees(voicemail.again('030\u00a023125\u00a0111'))
    await customer.presses(voicemail.begin)
    await customer.sees(voicemail.line(1, 5))
    await customer.presses(voicemail.next)
    await customer.sees(voicemail.line(2, 5))
  })
})
