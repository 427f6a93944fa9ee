import { expect, test } from 'vitest'
import { phoneForEachTest, walk } from './phone.ts'

const phone = phoneForEachTest()

type Buckets = {
  readonly open: (name: string, options: { readonly quota: number }) => Promise<{ readonly indexedDB: IDBFactory }>
  readonly delete: (name: string) => Promise<void>
}

/** https://wicg.github.io/storage-buckets/: a disk of our own size. */
const { storageBuckets } = navigator as unknown as { readonly storageBuckets: Buckets }

test('on a full disk an answer is kept in memory and mirrored; the next visit has it', async () => {
  const small = await storageBuckets.open('small-disk', { quota: 400_000 })
  const tab = phone().openTab({ indexedDB: small.indexedDB })
  const run = await walk(tab, 'lit')
  const long = 'x'.repeat(1_000_000)
  expect((await tab.append(run, { type: 'named', name: long })).status).toBe('kept-in-memory')
  expect(tab.state).toEqual({ kind: 'memory', reason: 'failing' })
  expect(await tab.log(run)).toHaveLength(3)
  expect((await tab.runs())[0]?.name).toBe(long)
  await tab.atRest()
  phone().closeTabs()
  await storageBuckets.delete('small-disk')

  const later = phone().openTab()
  expect(await later.log(run)).toHaveLength(3)
  expect(await later.runs()).toMatchObject([{ run, name: long, entries: 3 }])
})
