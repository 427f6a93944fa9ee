import { afterEach, expect, test, vi } from 'vitest'
import { findBrowser } from './find-browser.ts'

afterEach(() => vi.unstubAllEnvs())

test('CHROMIUM_PATH comes before an installed browser', async () => {
  vi.stubEnv('CHROMIUM_PATH', process.execPath)
  expect((await findBrowser()).executablePath).toBe(process.execPath)
})

test('a CHROMIUM_PATH that names no file is said, not passed over', async () => {
  vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium')
  await expect(findBrowser()).rejects.toThrow('/nowhere/chromium')
})

test('without an installed browser, the one that ships with the packages is unpacked under its own version', async () => {
  vi.stubEnv('CHROMIUM_PATH', '')
  vi.stubEnv('PATH', '')
  const found = await findBrowser()
  expect(found.executablePath).toMatch(/vorab-chromium-\d+\.\d+\.\d+[\\/]chromium$|Google Chrome$|Chromium$/)
}, 60_000)
