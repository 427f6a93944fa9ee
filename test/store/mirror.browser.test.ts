import { expect, test } from 'vitest'
import { mirrorWorkerUrl } from '../../src/store/mirror-worker-url.ts'
import { answered, phoneForEachTest, reached, story, walk } from './phone.ts'

const phone = phoneForEachTest()

/** A mirror worker that gets its messages when the test says so. */
class HeldWorker extends Worker {
  readonly #held: unknown[] = []
  #holding = false

  constructor() {
    super(mirrorWorkerUrl, { type: 'module' })
  }

  hold(): void {
    this.#holding = true
  }

  release(): void {
    this.#holding = false
    for (const message of this.#held.splice(0)) super.postMessage(message)
  }

  override postMessage(message: unknown): void {
    if (this.#holding) this.#held.push(message)
    else super.postMessage(message)
  }
}

/** The answers that a run's mirror holds, whole lines only. */
async function mirrored(run: Parameters<typeof story>[1]): Promise<readonly string[]> {
  const lines = (await phone().mirrorText(run))?.split('\n').slice(1, -1) ?? []
  return lines.map((line) => JSON.parse(line).content.answer ?? JSON.parse(line).content.type)
}

test('every entry reaches the mirror', async () => {
  const tab = phone().openTab()
  const run = await walk(tab, 'lit', 'done')
  await tab.atRest()
  expect(await mirrored(run)).toEqual(['begun', 'lit', 'done'])
})

test('entries of two tabs reach the same mirror', async () => {
  const [one, other] = [phone().openTab(), phone().openTab()]
  const run = await walk(one, 'one')
  await other.append(run, answered('b', 'other'))
  await one.append(run, answered('c', 'one again'))
  await Promise.all([one.atRest(), other.atRest()])
  expect(await mirrored(run)).toEqual(['begun', 'one', 'other', 'one again'])
})

test('what another tab wrote between two entries of one burst is not missing in the mirror', async () => {
  const worker = new HeldWorker()
  const one = phone().openTab({ startWorker: () => worker })
  const unmirrored = phone().openTab({ startWorker: null })
  const run = await walk(one)
  await one.atRest()
  worker.hold()
  await one.append(run, answered('a', 'under way'))
  await one.append(run, answered('b', 'waits'))
  await unmirrored.append(run, answered('c', 'between'))
  await one.append(run, answered('d', 'waits too'))
  worker.release()
  await one.atRest()
  expect(await mirrored(run)).toEqual(['begun', 'under way', 'waits', 'between', 'waits too'])
})

test('a deleted database comes back from the mirror', async () => {
  const tab = phone().openTab()
  const [first, second] = [await walk(tab, 'lit', 'done'), await walk(tab, 'dark')]
  await tab.append(second, { type: 'named', name: 'Box im Keller' })
  await tab.atRest()
  const runs = await tab.runs()
  phone().closeTabs()
  await phone().deleteDatabase()

  const later = phone().openTab()
  expect(await reached(later, 'restored', 'durable')).toEqual({ kind: 'restored', runs: 2 })
  expect(await story(later, first)).toEqual(['begun', 'lit', 'done'])
  expect(await later.runs()).toEqual(runs)
  await later.append(first, answered('next', 'fixed'))
  expect(await story(later, first)).toEqual(['begun', 'lit', 'done', 'fixed'])
})

test('an emptied database comes back from the mirror', async () => {
  const run = await walk(phone().openTab(), 'lit')
  await phone().settle()
  phone().closeTabs()
  for (const table of ['runs', 'log', 'settings']) await phone().tamper(table, (rows) => rows.clear())

  const later = phone().openTab()
  expect(await reached(later, 'restored', 'durable')).toEqual({ kind: 'restored', runs: 1 })
  expect(await story(later, run)).toEqual(['begun', 'lit'])
})

test('a database that is deleted while a tab is open is missed at once and comes back', async () => {
  const tab = phone().openTab()
  const run = await walk(tab, 'lit')
  await tab.atRest()
  await phone().deleteDatabase()
  expect(await reached(tab, 'restored')).toEqual({ kind: 'restored', runs: 1 })
  await tab.append(run, answered('next', 'done'))
  expect(await story(tab, run)).toEqual(['begun', 'lit', 'done'])
})

test('of two tabs that open a wiped database one brings the runs back and neither loses any', async () => {
  const run = await walk(phone().openTab(), 'lit')
  await phone().settle()
  phone().closeTabs()
  await phone().deleteDatabase()
  const tabs = [phone().openTab(), phone().openTab()]
  const states = await Promise.all(tabs.map((tab) => reached(tab, 'restored', 'durable')))
  expect(states.filter(({ kind }) => kind === 'restored')).toEqual([{ kind: 'restored', runs: 1 }])
  for (const tab of tabs) expect(await story(tab, run)).toEqual(['begun', 'lit'])
})

test('bringing back many runs takes its time, and is no blocked database', async () => {
  const tab = phone().openTab()
  const runs = [await walk(tab, 'a'), await walk(tab, 'b'), await walk(tab, 'c')]
  await tab.atRest()
  phone().closeTabs()
  await phone().deleteDatabase()
  const { sha256 } = phone().environment()
  const later = phone().openTab({
    // Verifying an entry takes this phone a second.
    sha256: async (bytes) => {
      phone().clock.pass(1000)
      return sha256(bytes)
    },
  })
  const states: string[] = []
  later.subscribe(() => states.push(later.state.kind))
  expect(await reached(later, 'restored')).toEqual({ kind: 'restored', runs: runs.length })
  expect(states).not.toContain('memory')
})

test('a wipe without a mirror is told, with nothing that came back', async () => {
  await walk(phone().openTab({ files: null }), 'lit')
  phone().closeTabs()
  await phone().deleteDatabase()
  const later = phone().openTab({ files: null })
  expect(await reached(later, 'restored', 'durable')).toEqual({ kind: 'restored', runs: 0 })
})

test('a first visit is no wipe, nor is one after everything was removed', async () => {
  const tab = phone().openTab()
  expect(await reached(tab, 'durable', 'restored')).toEqual({ kind: 'durable' })
  await walk(tab, 'lit')
  await tab.atRest()
  await tab.removeAll()
  phone().closeTabs()
  expect(await reached(phone().openTab(), 'durable', 'restored')).toEqual({ kind: 'durable' })
})

test('a single run that the database lost comes back beside the others', async () => {
  const tab = phone().openTab()
  const [lost, kept] = [await walk(tab, 'lit'), await walk(tab, 'dark')]
  await tab.atRest()
  phone().closeTabs()
  await phone().tamper('runs', (rows) => rows.delete(lost))
  await phone().tamper('log', (rows) => rows.delete(IDBKeyRange.bound([lost], [lost, []])))

  const later = phone().openTab()
  expect(await reached(later, 'restored')).toEqual({ kind: 'restored', runs: 1 })
  expect(await story(later, lost)).toEqual(['begun', 'lit'])
  expect(await story(later, kept)).toEqual(['begun', 'dark'])
})

test('the end of a log that the database lost comes back before it is read or continued', async () => {
  const tab = phone().openTab()
  const run = await walk(tab, 'a', 'b', 'c')
  await tab.atRest()
  phone().closeTabs()
  await phone().tamper('log', (rows) => rows.delete(IDBKeyRange.bound([run, 2], [run, 3])))

  const later = phone().openTab()
  await later.append(run, answered('next', 'd'))
  expect(await story(later, run)).toEqual(['begun', 'a', 'b', 'c', 'd'])
  expect((await later.runs())[0]?.entries).toBe(5)
})

test('a mirror with a torn end restores the whole lines, and is mended by the next entry', async () => {
  const tab = phone().openTab()
  const run = await walk(tab, 'a', 'b')
  await tab.atRest()
  const text = (await phone().mirrorText(run)) ?? ''
  await phone().writeMirror(run, text.slice(0, -20))
  phone().closeTabs()
  await phone().deleteDatabase()

  const later = phone().openTab()
  expect(await story(later, run)).toEqual(['begun', 'a'])
  await later.append(run, answered('step-1', 'b again'))
  await later.atRest()
  expect(await mirrored(run)).toEqual(['begun', 'a', 'b again'])
})

test('a mirror that lacks entries, or is missing, is made whole', async () => {
  const tab = phone().openTab()
  const [short, none] = [await walk(tab, 'a', 'b'), await walk(tab, 'c')]
  await tab.atRest()
  const lines = ((await phone().mirrorText(short)) ?? '').split('\n')
  phone().closeTabs()
  await phone().writeMirror(short, `${lines.slice(0, 2).join('\n')}\n`)
  await phone().removeMirror(none)

  const later = phone().openTab()
  await later.log(short)
  await later.append(none, answered('step-1', 'd'))
  await later.atRest()
  expect(await mirrored(short)).toEqual(['begun', 'a', 'b'])
  expect(await mirrored(none)).toEqual(['begun', 'c', 'd'])
})

test('a mirror that was tampered with restores nothing past the first line that does not verify', async () => {
  const tab = phone().openTab()
  const run = await walk(tab, 'lit', 'done', 'fixed')
  await tab.atRest()
  phone().closeTabs()
  const text = (await phone().mirrorText(run)) ?? ''
  await phone().writeMirror(run, text.replace('"done"', '"cannot"'))
  await phone().deleteDatabase()
  expect(await story(phone().openTab(), run)).toEqual(['begun', 'lit'])
})

test('a mirror of another run, of another format or of no sense restores nothing', async () => {
  const tab = phone().openTab()
  const run = await walk(tab, 'lit')
  await tab.atRest()
  const text = (await phone().mirrorText(run)) ?? ''
  phone().closeTabs()
  await phone().deleteDatabase()
  await phone().removeMirror(run)
  await phone().writeMirror('somebodys-else' as typeof run, text)
  await phone().writeMirror('newer-format' as typeof run, text.replace('"format":1', '"format":2'))
  await phone().writeMirror('empty' as typeof run, '')
  await phone().writeMirror('noise' as typeof run, '{"format":1}\n\u0000\u0001\n[]\n')
  const later = phone().openTab()
  expect(await reached(later, 'restored', 'durable')).toEqual({ kind: 'restored', runs: 0 })
  expect(await later.runs()).toEqual([])
})

test('where log and mirror tell different stories the log counts, and the mirror follows it', async () => {
  const tab = phone().openTab()
  const run = await walk(tab, 'a')
  await tab.atRest()
  const early = (await phone().mirrorText(run)) ?? ''
  await tab.append(run, answered('b', 'in the log'))
  await tab.atRest()
  phone().closeTabs()
  const otherStory = ((await phone().mirrorText(run)) ?? '').slice(early.length).replace('in the log', 'elsewhere')
  await phone().writeMirror(run, early + otherStory + otherStory)

  const later = phone().openTab()
  expect(await story(later, run)).toEqual(['begun', 'a', 'in the log'])
  await later.atRest()
  expect(await mirrored(run)).toEqual(['begun', 'a', 'in the log'])
})

test('without a file system or a worker everything else works', async () => {
  for (const missing of [
    { files: null },
    { startWorker: null },
    { locks: null },
    { openChannel: null },
    { marks: null },
  ]) {
    const tab = phone().openTab(missing)
    const run = await walk(tab, 'lit')
    await tab.atRest()
    expect(await story(tab, run)).toEqual(['begun', 'lit'])
    expect(tab.state).toEqual({ kind: 'durable' })
  }
})

test('a worker whose script cannot be loaded is given up, and entries are written all the same', async () => {
  let starts = 0
  const startWorker = () => {
    starts++
    return new Worker('/no-such-script.js', { type: 'module' })
  }
  const tab = phone().openTab({ startWorker })
  const run = await walk(tab)
  for (const answer of ['a', 'b', 'c', 'd', 'e']) {
    expect((await tab.append(run, answered('step', answer))).status).toBe('written')
    await tab.atRest()
  }
  expect(starts).toBe(3)
})
