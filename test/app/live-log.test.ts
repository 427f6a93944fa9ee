import { describe, expect, it } from 'vitest'
import { LiveLog } from '../../src/app/walk/run/live-log.ts'
import type { Content } from '../../src/guide/entry.ts'
import type { RunId } from '../../src/guide/ids.ts'
import { MemoryStore } from './memory-store.ts'

const said = (answer: string) => ({ type: 'answered', step: 'lamp', answer }) as unknown as Content
const begun = { type: 'begun', guide: 'g', revision: 1, fingerprint: 'f', language: 'en' } as unknown as Extract<
  Content,
  { type: 'begun' }
>

/** A tab with a run open; what comes after the paint is done when the test says so. */
async function openTab(store = new MemoryStore(), known?: RunId) {
  const run = known ?? (await store.begin(begun)).entry.run
  const afterPaint: (() => void)[] = []
  const log = new LiveLog({
    store,
    run,
    lines: await store.log(run),
    now: () => 0,
    afterPaint: (task) => void afterPaint.push(task),
  })
  const paint = async () => {
    for (const task of afterPaint.splice(0)) task()
    await log.settled()
    // What another tab hears of is read again, which takes some turns more.
    for (let turn = 0; turn < 10; turn++) await Promise.resolve()
  }
  const answers = () => log.state.lines.flatMap(({ content }) => (content.type === 'answered' ? [content.answer] : []))
  return { store, run, log, paint, answers }
}

describe('a log on screen', () => {
  it('shows an answer at once and writes it after the paint', async () => {
    const tab = await openTab()
    tab.log.add(said('lit'))
    expect(tab.answers()).toEqual(['lit'])
    expect(await tab.store.log(tab.run)).toHaveLength(1)
    await tab.paint()
    expect(await tab.store.log(tab.run)).toHaveLength(2)
  })

  it('tells its listeners once an answer, not again when it was written', async () => {
    const tab = await openTab()
    let told = 0
    tab.log.subscribe(() => told++)
    tab.log.add(said('lit'))
    await tab.paint()
    expect(told).toBe(1)
  })

  it('keeps the order of answers that came faster than they were written', async () => {
    const tab = await openTab()
    for (const answer of ['a', 'b', 'c']) tab.log.add(said(answer))
    await tab.paint()
    const stored = (await tab.store.log(tab.run)).slice(1).map(({ content }) => content)
    expect(stored).toEqual([said('a'), said('b'), said('c')])
  })

  it('shows what another tab answered', async () => {
    const one = await openTab()
    const other = await openTab(one.store, one.run)
    one.log.add(said('lit'))
    await one.paint()
    await other.paint()
    expect(other.answers()).toEqual(['lit'])
  })

  it('puts the own answer after that of a faster tab', async () => {
    const one = await openTab()
    const other = await openTab(one.store, one.run)
    one.log.add(said('own'))
    other.log.add(said('faster'))
    await other.paint()
    await one.paint()
    expect(one.answers()).toEqual(['faster', 'own'])
    expect(one.log.state.lines.map(({ seq }) => seq)).toEqual([0, 1, 2])
  })

  it('says that a write failed, and that it was saved after all', async () => {
    const tab = await openTab()
    tab.store.fails = true
    tab.log.add(said('lit'))
    await tab.paint()
    expect(tab.log.state.saving).toBe('kept')
    await tab.store.retryNow()
    await tab.paint()
    expect(tab.log.state.saving).toBe('saved')
    expect(tab.answers()).toEqual(['lit'])
  })

  it('says that the run is gone', async () => {
    const tab = await openTab()
    await tab.store.remove(tab.run)
    tab.log.add(said('lit'))
    await tab.paint()
    expect(tab.log.state.saving).toBe('gone')
  })
})
