import { afterEach, expect, test, vi } from 'vitest'
import { readMarker } from '../../src/store/marker.ts'
import { answered, phoneForEachTest, reached, walk } from './phone.ts'

const phone = phoneForEachTest()
afterEach(() => vi.restoreAllMocks())

test('every write asks for strict durability', async () => {
  const opened = vi.spyOn(IDBDatabase.prototype, 'transaction')
  const tab = phone().openTab()
  await walk(tab, 'lit')
  await tab.settings.set('language', 'sv')
  const writes = opened.mock.calls.filter(([, mode]) => mode === 'readwrite')
  expect(writes.length).toBeGreaterThan(2)
  for (const [, , options] of writes) expect(options).toEqual({ durability: 'strict' })
})

test.for([
  ['promises', async (): Promise<boolean> => true, 'granted'],
  ['refuses', async (): Promise<boolean> => false, 'denied'],
  ['fails', (): Promise<boolean> => Promise.reject(new TypeError('no')), 'unknown'],
] as const)('a browser that %s to keep our storage is asked at the first run, once', async ([, persist, answer]) => {
  let asked = 0
  const persistence = {
    persisted: async () => false,
    persist: () => {
      asked++
      return persist()
    },
  }
  const tab = phone().openTab({ persistence })
  await reached(tab, 'durable')
  expect([tab.persistence, asked]).toEqual(['unknown', 0])
  await walk(tab)
  await walk(tab)
  expect([tab.persistence, asked]).toEqual([answer, 1])
})

test('storage that is promised already is not asked for again', async () => {
  const persist = vi.fn()
  const tab = phone().openTab({ persistence: { persisted: async () => true, persist } })
  await tab.atRest()
  expect(tab.persistence).toBe('granted')
  await walk(tab)
  expect(persist).not.toHaveBeenCalled()
})

test('the marker tells, without the database, whether there are runs', async () => {
  const hasRuns = () => readMarker(localStorage, phone().name)?.hasRuns
  expect(hasRuns()).toBeUndefined()
  const tab = phone().openTab()
  await reached(tab, 'durable')
  expect(hasRuns()).toBe(false)
  const [one, two] = [await walk(tab), await walk(tab)]
  expect(hasRuns()).toBe(true)
  await tab.remove(one)
  expect(hasRuns()).toBe(true)
  await tab.remove(two)
  expect(hasRuns()).toBe(false)
})

test.for(['', '{', '[]', '{"format":2,"hasRuns":true}', '{"format":1}'])('a marker %j is none', (text) => {
  localStorage.setItem(`${phone().name}-marker`, text)
  expect(readMarker(localStorage, phone().name)).toBeNull()
})

test('a browser that forbids marks changes nothing', async () => {
  const marks = {
    getItem: () => {
      throw new DOMException('denied', 'SecurityError')
    },
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError')
    },
  } as unknown as Storage
  const tab = phone().openTab({ marks })
  const run = await walk(tab, 'lit')
  expect((await tab.append(run, answered('a', 'done'))).status).toBe('written')
  expect(tab.state).toEqual({ kind: 'durable' })
})
