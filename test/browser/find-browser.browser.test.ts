import { expect, test } from 'vitest'

test('has what the app builds on: a service worker, a database and a private file system', async () => {
  expect(navigator.serviceWorker).toBeDefined()
  const root = await navigator.storage.getDirectory()
  expect(root.kind).toBe('directory')
  expect(indexedDB).toBeDefined()
})
