import { expect, onTestFinished, test } from 'vitest'
import { type Examination, examinePlaces, examineScreens } from '../accessible/examine.ts'
import { SiteServer } from './site-server.ts'

/* What fits into every run of the tests; all languages, themes and sizes, and axe on each single page: `npm run soak`. */

/** Some five hundred screens; a machine with much else to do takes its time. */
const LONGEST_MS = 15 * 60_000

async function site(): Promise<SiteServer> {
  const server = await SiteServer.serves()
  onTestFinished(() => server.stops())
  return server
}

function expectNothing({ screens, byAxe, findings }: Examination, atLeast: number): void {
  expect(findings).toEqual([])
  expect(byAxe).toBeGreaterThan(50)
  expect(screens).toBeGreaterThan(atLeast)
}

test(
  'on no step and at no end of any guide axe finds anything, and all is big enough to touch and fits',
  async () => {
    expectNothing(await examinePlaces(await site(), { language: 'de', inAHurry: true }), 200)
  },
  LONGEST_MS,
)

test(
  'nor on any other screen, where everything is magnified fourfold',
  async () => {
    // A window of 1280 at 400 % (WCAG 2.2, 1.4.10).
    expectNothing(await examineScreens(await site(), { language: 'de', width: 320, inAHurry: true }), 90)
  },
  LONGEST_MS,
)
