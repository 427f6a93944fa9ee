import { listings } from 'virtual:vorab/guides'
import axe from 'axe-core'
import { describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { bundlePath } from '../../src/guide/bundle-path.ts'
import { mapFlow } from '../../src/guide/flow-map.ts'
import { languages } from '../../src/guide/language.ts'
import { Author, loadBundle } from './author.tsx'

describe.each(listings.map((listing) => [listing.guide, listing] as const))('%s', (guide, { fingerprint }) => {
  const flow = async () => (await loadBundle(bundlePath(guide, fingerprint, 'de'))).flow

  test('opens every step and outcome in three languages', { timeout: 300_000 }, async () => {
    const author = new Author()
    await author.opens(`/author/${guide}`)
    for (const { kind, id } of mapFlow(await flow()).nodes) {
      if (kind === 'onward') continue
      await author.opensPlace(id)
      const titles = author.all('.preview-title').map((title) => title.innerText.trim())
      expect(
        titles.filter((title) => title !== ''),
        id,
      ).toHaveLength(3)
      const ownFirst = ['en', ...languages.filter((language) => language !== 'en')]
      expect(author.all('.preview-phone').map(({ lang }) => lang)).toEqual(ownFirst)
    }
    expect(author.complaints).toEqual([])
  })

  test('leads, answer by answer, to an outcome, and back again', { timeout: 60_000 }, async () => {
    const author = new Author()
    await author.opens(`/author/${guide}`)
    const { outcomes, entries } = await flow()
    const start = author.standsAt()
    expect(start).toBe(entries[0])
    while (!Object.hasOwn(outcomes, author.standsAt())) await author.answers()
    expect(author.all('.example')).not.toEqual([])
    while (author.all('.walk-answer').length > 0) await author.presses('One answer back')
    expect(author.standsAt()).toBe(start)
  })
})

test('the arrow keys go over the map, and Enter opens', async () => {
  const author = new Author()
  await author.opens('/author/restart-router')
  author.all('.map-at')[0]?.focus()
  await author.pressesKey('ArrowDown')
  const place = document.activeElement?.getAttribute('data-place')
  expect(place).not.toBe(author.standsAt())
  await author.pressesKey('Enter')
  await author.waitsFor(() => expect(author.standsAt()).toBe(place))
})

test('a drawing that differs from box to box is shown for each of them', async () => {
  const author = new Author()
  await author.opens('/author/set-top-box-card')
  await author.opensPlace('insert')
  const shown = () => author.all('.preview .drawing img').map((image) => image.getAttribute('alt'))
  const any = shown()
  await page.getByRole('combobox', { name: 'Drawings for' }).selectOptions('contacts-up')
  await author.waitsFor(() => expect(shown().filter((text) => any.includes(text))).toEqual([]))
  expect(shown()).toHaveLength(3)
  await author.opensPlace('card-number')
  expect(author.all('.author-jump').map(({ innerText }) => innerText)).not.toContainEqual(
    expect.stringContaining('Drawings for'),
  )
})

test('a walk in the address is walked as far as the guide allows', async () => {
  const author = new Author()
  await author.opens('/author/restart-router?from=lamp&way=unsure,no-such-answer')
  expect(author.standsAt()).toBe('lamp-again')
  expect(author.all('.notice').map(({ innerText }) => innerText)).toContainEqual(expect.stringContaining('has changed'))
})

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

describe.each(languages)('no finding of axe in %s', (language) => {
  test.each(['/author', '/author/restart-router?from=lamp&way=unsure', '/author/connectivity'])(
    '%s, light and dark',
    { timeout: 60_000 },
    async (path) => {
      await page.viewport(1440, 900)
      await new Author(language).opens(path)
      const { dataset } = document.documentElement
      for (const theme of ['light', 'dark']) {
        dataset['theme'] = theme
        const { violations } = await axe.run(document.body, { runOnly: everything, resultTypes: ['violations'] })
        const findings = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
        expect(findings, theme).toEqual([])
      }
      delete dataset['theme']
      await page.viewport(360, 780)
    },
  )
})
