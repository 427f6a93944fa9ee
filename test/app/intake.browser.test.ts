import { afterEach, describe, expect, test, vi } from 'vitest'
import { commands } from 'vitest/browser'
import { IntakeSender } from '../../src/app/device/intake-sender.ts'
import { type SendRequest, sendToIntake } from '../../src/app/device/send-to-intake.ts'
import type { RunId } from '../../src/guide/ids.ts'
import type { OpenedStore } from '../../src/store/opened-store.ts'
import { mostFileBytes, mostWaiting } from '../../src/store/outbox.ts'
import { phoneForEachTest } from '../store/phone.ts'

const phone = phoneForEachTest()
const run = 'run-1' as RunId
const senders: IntakeSender[] = []
afterEach(async () => {
  for (const sender of senders.splice(0)) sender.stop()
  await commands.closeIntakes()
})

const someFile = (text = 'a PDF') => ({ run, name: 'vorab.pdf', bytes: new TextEncoder().encode(text).buffer })

/** A page that is open, with the phone's clock. */
function openPage(url: string, store: OpenedStore = phone().openTab(), send = sendToIntake) {
  const { clock } = phone()
  const sender = new IntakeSender({
    outbox: store.outbox,
    intakeUrl: () => url,
    locks: null,
    now: () => clock.now,
    later: (task, ms) => clock.later(task, ms),
    onChange: (listener) => store.subscribe((change) => change.kind === 'table' && listener()),
    onWake: (listener) => clock.onWake(listener),
    send,
  })
  senders.push(sender)
  return {
    store,
    wakes: () => sender.run('woken'),
    /** Time passes up to what is planned next. */
    async nextIsDue() {
      await vi.waitFor(() => expect(clock.nextIn()).toBeLessThan(Number.POSITIVE_INFINITY), waiting)
      clock.pass(clock.nextIn())
    },
    /** The only file's state, once it is of this kind. */
    async reaches(kind: string) {
      await vi.waitFor(async () => expect((await store.outbox.all())[0]?.state.kind).toBe(kind), waiting)
      return (await store.outbox.all())[0]
    },
    async waitsBecause(why: string) {
      await vi.waitFor(
        async () => expect((await store.outbox.all())[0]?.state).toEqual({ kind: 'waiting', why }),
        waiting,
      )
    },
    closes() {
      sender.stop()
      store.close()
    },
  }
}

describe('a file for the provider', () => {
  test('arrives once, with a key of its own, and leaves only its name here', async () => {
    const url = await commands.openIntake('takes')
    const page = openPage(url)
    await page.store.outbox.add(someFile())
    const sent = await page.reaches('sent')
    expect(await commands.lookAtIntake(url)).toEqual([{ key: `"${sent?.id}"`, bytes: 5, times: 1 }])
    expect(await phone().rows('outgoing')).toEqual([])
  })

  test('waits without a network over a reload, and goes when it is back', async () => {
    const url = await commands.openIntake('down')
    const before = openPage(url)
    await before.store.outbox.add(someFile())
    await before.waitsBecause('no-answer')
    before.closes()

    await commands.changeIntake(url, 'takes')
    const after = openPage(url)
    await after.waitsBecause('no-answer')
    phone().clock.wake()
    await after.reaches('sent')
    expect(await commands.lookAtIntake(url)).toMatchObject([{ times: 1 }])
  })

  test('is tried again with longer and longer pauses while the server cannot, and not by waking', async () => {
    const url = await commands.openIntake('fails')
    const page = openPage(url)
    await page.store.outbox.add(someFile())
    const pauses: number[] = []
    for (let tries = 1; tries <= 4; tries++) {
      await vi.waitFor(async () => expect((await page.store.outbox.all())[0]?.tries).toBe(tries), waiting)
      pauses.push((((await page.store.outbox.all())[0]?.nextAt ?? 0) - phone().clock.now) / 1000)
      await page.wakes()
      if (tries === 4) await commands.changeIntake(url, 'takes')
      await page.nextIsDue()
    }
    expect(pauses).toEqual([15, 30, 60, 120])
    await page.reaches('sent')
  })

  test('whose answer was lost after it had arrived is sent again under the same key: the server has it once', async () => {
    const url = await commands.openIntake('takes-and-hangs-up')
    const page = openPage(url)
    await page.store.outbox.add(someFile())
    await vi.waitFor(async () => expect(await commands.lookAtIntake(url)).toHaveLength(1), waiting)
    await vi.waitFor(async () => expect((await page.store.outbox.all())[0]?.tries).toBe(1), waiting)
    await commands.changeIntake(url, 'takes')
    await page.nextIsDue()
    await page.reaches('sent')
    const arrived = await commands.lookAtIntake(url)
    expect(arrived).toHaveLength(1)
    expect(arrived[0]?.times).toBeGreaterThan(1)
  })

  test('that nobody answers counts as unanswered after its time, and goes later', async () => {
    const url = await commands.openIntake('takes-never-answers')
    const impatient = (request: SendRequest) => sendToIntake({ ...request, patienceMs: 300 })
    const page = openPage(url, undefined, impatient)
    await page.store.outbox.add(someFile())
    await page.waitsBecause('no-answer')
    await commands.changeIntake(url, 'takes')
    await page.nextIsDue()
    await page.reaches('sent')
    expect(await commands.lookAtIntake(url)).toHaveLength(1)
  })

  test('left behind by a page that was closed in the middle goes on with the next page', async () => {
    const url = await commands.openIntake('takes')
    const page = openPage(url, undefined, () => new Promise(() => {}))
    await page.store.outbox.add(someFile())
    await page.reaches('sending')
    page.closes()
    await openPage(url).reaches('sent')
    expect(await commands.lookAtIntake(url)).toMatchObject([{ times: 1 }])
  })

  test('that the server refuses stays, with its answer, and is not tried again by itself', async () => {
    const url = await commands.openIntake('refuses')
    const page = openPage(url)
    await page.store.outbox.add(someFile())
    expect((await page.reaches('failed'))?.state).toMatchObject({ status: 422 })
    await commands.changeIntake(url, 'takes')
    phone().clock.pass(86_400_000)
    await page.wakes()
    expect((await page.store.outbox.all())[0]?.tries).toBe(1)
    await page.store.outbox.note((await page.store.outbox.all())[0]?.id ?? '', {
      nextAt: 0,
      state: { kind: 'waiting', why: null },
    })
    await page.reaches('sent')
  })

  test('for a server that does not allow this page says that, not that the line is down', async () => {
    const url = await commands.openIntake('forbids-reading')
    const page = openPage(url)
    await page.store.outbox.add(someFile())
    await page.waitsBecause('not-allowed')
    expect(await commands.lookAtIntake(url)).toEqual([])
  })

  test('can be taken back before it goes, and is then nowhere', async () => {
    const url = await commands.openIntake('down')
    const page = openPage(url)
    const added = await page.store.outbox.add(someFile())
    await page.waitsBecause('no-answer')
    if ('id' in added) await page.store.outbox.remove(added.id)
    await commands.changeIntake(url, 'takes')
    phone().clock.pass(3_600_000)
    await page.wakes()
    expect(await page.store.outbox.all()).toEqual([])
    expect(await phone().rows('outgoing')).toEqual([])
    expect(await commands.lookAtIntake(url)).toEqual([])
  })

  test('goes with its run', async () => {
    const page = openPage(await commands.openIntake('down'))
    await page.store.outbox.add(someFile())
    await page.store.remove(run)
    expect(await page.store.outbox.all()).toEqual([])
    expect(await phone().rows('outgoing')).toEqual([])
  })
})

describe('the outbox', () => {
  test('holds the same file once', async () => {
    const { outbox } = phone().openTab()
    expect((await outbox.add(someFile())).status).toBe('added')
    expect((await outbox.add(someFile())).status).toBe('already-there')
    expect(await outbox.all()).toHaveLength(1)
  })

  test('is bounded, in the size of a file and in their number', async () => {
    const { outbox } = phone().openTab()
    expect(await outbox.add({ run, name: 'large.pdf', bytes: new ArrayBuffer(mostFileBytes + 1) })).toEqual({
      status: 'too-large',
    })
    for (let n = 0; n < mostWaiting; n++) expect((await outbox.add(someFile(`${n}`))).status).toBe('added')
    expect(await outbox.add(someFile('one more'))).toEqual({ status: 'full' })
  })

  test('keeps nothing where there is no database, and says so', async () => {
    const { outbox } = phone().openTab({ indexedDB: null })
    expect(await outbox.add(someFile())).toEqual({ status: 'not-kept' })
    expect(await outbox.all()).toEqual([])
  })
})

/** Only a bound for what never comes: whatever is waited for is looked at again at once. */
const waiting = { timeout: 8000, interval: 10 }
