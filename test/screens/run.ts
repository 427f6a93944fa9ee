import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { de } from '../../src/app/words/de.ts'
import { en } from '../../src/app/words/en.ts'
import { sv } from '../../src/app/words/sv.ts'
import type { Language } from '../../src/guide/language.ts'
import { Customer } from '../e2e/customer.ts'
import { Phone } from '../e2e/phone.ts'
import { SiteServer } from '../e2e/site-server.ts'

/* `npm run screens [-- WORD …]`: pictures of every screen into `screens/`, to be looked at: three languages, light and dark,
   phone and desk. Words choose among them: `npm run screens -- de dark narrow`. */

const wordsOf = { de, sv, en } as const
const locales = { de: 'de-DE', sv: 'sv-SE', en: 'en-GB' } as const
const sizes = { narrow: { width: 360, height: 780 }, wide: { width: 1440, height: 900 } } as const
const themes = ['light', 'dark'] as const

const addresses: Readonly<Record<string, string>> = {
  home: '/',
  start: '/g/restart-router',
  privacy: '/privacy/',
  settings: '/settings',
  runs: '/runs',
  nothing: '/no/such/screen',
  agent: '/agent',
  decode: '/agent/decode',
}

/** One way through the first guide, by which every kind of screen of a run is seen once. */
const walk = ['unsure', 'lit', 'done', 'cut-short', 'all-dark', 'lit', 'cut-short'] as const

type Look = { readonly language: Language; readonly theme: (typeof themes)[number]; readonly size: keyof typeof sizes }

const folder = 'screens'
const chosen = process.argv.slice(2)
const looks = (Object.keys(wordsOf) as Language[])
  .flatMap((language) => themes.flatMap((theme) => [{ language, theme }]))
  .flatMap((look) => (Object.keys(sizes) as (keyof typeof sizes)[]).map((size): Look => ({ ...look, size })))
  .filter(({ language, theme, size }) => chosen.every((word) => new Set<string>([language, theme, size]).has(word)))

rmSync(folder, { recursive: true, force: true })
const server = await SiteServer.serves()
try {
  for (const look of looks) await takePictures(look)
} finally {
  await server.stops()
}

async function takePictures({ language, theme, size }: Look): Promise<void> {
  const into = join(folder, `${language}-${theme}-${size}`)
  mkdirSync(into, { recursive: true })
  console.error(into)
  const phone = await Phone.switchedOn({ locale: locales[language], colorScheme: theme, size: sizes[size] })
  try {
    const customer = new Customer(phone, server)
    const picture = (name: string) => takePicture(phone.page, join(into, name))
    await customer.opens('/')
    await customer.hasEverythingKept()
    for (const [name, address] of Object.entries(addresses)) {
      await customer.opens(address)
      await picture(name)
    }
    await walkWithPictures(customer, language, picture)
  } finally {
    await phone.isThrownAway()
  }
}

/** As it stands in the window and, where there is more below, as a whole. */
async function takePicture(page: Page, file: string): Promise<void> {
  await page.waitForLoadState('networkidle')
  const taller = await page.evaluate(async () => {
    await document.fonts.ready
    return document.documentElement.scrollHeight > innerHeight
  })
  await page.screenshot({ path: `${file}.png`, animations: 'disabled' })
  if (taller) await page.screenshot({ path: `${file}-whole.png`, animations: 'disabled', fullPage: true })
}

async function walkWithPictures(
  customer: Customer,
  language: Language,
  picture: (name: string) => Promise<void>,
): Promise<void> {
  const run = customer.walk('restart-router', language)
  await run.begins()
  for (const [place, answer] of walk.entries()) {
    await picture(`run-${place}-before-${answer}`)
    await run.answers(answer)
  }
  await customer.page.getByRole('button', { name: wordsOf[language].probe.next }).waitFor()
  await picture('run-result')
  await run.measures('reachable')
  await run.answers('yes')
  await picture('run-solved')
  await customer.opens('/')
  await picture('home-with-a-run')
}
