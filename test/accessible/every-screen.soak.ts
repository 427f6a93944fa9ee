import { describe, expect, onTestFinished, test } from 'vitest'
import { languages } from '../../src/guide/language.ts'
import { SiteServer } from '../e2e/site-server.ts'
import { type Eyes, examinePlaces, examineScreens } from './examine.ts'

/* Every screen there is: axe without a finding in either theme, everything big enough to touch, nothing cut off. The site in `dist/`. */

const eyes: Readonly<Record<string, Omit<Eyes, 'language'>>> = {
  'on a phone': { width: 360 },
  'on a phone, with text of double size': { width: 360, textScale: 2 },
  'in a window of 1280 at 400 %': { width: 320 },
  'at a desk': { width: 1440 },
  'at a desk, with text of fourfold size': { width: 1440, textScale: 4 },
}

describe.each(languages)('in %s', (language) => {
  test.each(Object.entries(eyes))('%s', async (_, how) => {
    const server = await SiteServer.serves()
    onTestFinished(() => server.stops())
    const screens = await examineScreens(server, { ...how, language })
    expect(screens.findings).toEqual([])
    expect(screens.screens).toBeGreaterThan(90)
    const places = await examinePlaces(server, { ...how, language })
    expect(places.findings).toEqual([])
    expect(places.screens).toBeGreaterThan(400)
  })
})
