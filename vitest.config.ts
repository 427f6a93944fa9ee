import { availableParallelism } from 'node:os'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { guidesPlugin } from './src/compiler/plugin.ts'
import { findBrowser } from './test/browser/find-browser.ts'
import { intakeCommands } from './test/intake-server/intake-commands.ts'
import { lineCommands } from './test/line-server/line-commands.ts'

const browser = await findBrowser()

/** Much of a test is waiting: where there are but two cores, both are worth a worker, which vitest alone would not give. */
const maxWorkers = Math.max(2, availableParallelism() - 1)

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // Most take milliseconds; a machine that does other work besides must not fail the few that take seconds.
          testTimeout: 30_000,
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/**/*.browser.test.{ts,tsx}', 'test/e2e/**'],
          environment: 'node',
          maxWorkers,
        },
      },
      {
        plugins: [react(), guidesPlugin({ allowUnpublished: true })],
        // Found only inside a test, they would make the page load anew in the middle of one.
        optimizeDeps: {
          include: [
            '@cantoo/fontkit',
            '@cantoo/pdf-lib',
            'dexie',
            'jose',
            'postal-mime',
            'react-dom/client',
            'react-router',
            'uqr',
            'workbox-window',
            'zxing-wasm/reader',
          ],
        },
        test: {
          name: 'browser',
          // One page at a time: of two, the one behind is not always drawn, and what is asked of its layout finds nothing.
          maxWorkers: 1,
          include: ['test/**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 360, height: 780 },
            commands: { ...lineCommands, ...intakeCommands },
            provider: playwright({
              launchOptions: {
                executablePath: browser.executablePath,
                args: [...browser.args],
                env: { ...process.env, ...browser.env },
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.ts'],
          environment: 'node',
          // Each has a browser or two, and a server.
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
