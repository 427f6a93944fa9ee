import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Page } from '../../src/site/page/page.ts'
import { emptyPageHtml, pageHtml } from '../../src/site/page-html.ts'

const frame = {
  template: readFileSync('index.html', 'utf8'),
  beforePaint: 'pick()',
}
const swedish: Page = {
  address: '/sv/g/mail/',
  screen: '/g/mail/',
  language: 'sv',
  title: 'E-post & "kalender" <nu>',
  description: 'Steg för steg',
  markup: [{ language: 'sv', html: '<h1>E-post</h1>' }],
}
const common: Page = {
  ...swedish,
  address: '/g/mail/',
  language: null,
  markup: (['de', 'sv', 'en'] as const).map((language) => ({ language, html: `<h1>${language}</h1>` })),
}

test('a page in one language says which, for people, screen readers and previews', () => {
  const html = pageHtml(swedish, frame)
  expect(html).toContain('<html lang="sv">')
  expect(html).toContain('<title>E-post &#38; &#34;kalender&#34; &#60;nu&#62;</title>')
  expect(html).toContain('<meta property="og:locale" content="sv_SE" />')
  expect(html).toContain('<div data-screen lang="sv"><h1>E-post</h1></div>')
})

test('a page in no language holds all of them', () => {
  expect(pageHtml(common, frame).match(/<div data-screen lang="(..)">/g)).toHaveLength(3)
})

test.each([
  ['one language', pageHtml(swedish, frame)],
  ['all languages', pageHtml(common, frame)],
  ['no screen', emptyPageHtml(frame, swedish)],
])('a page of %s picks before anything is painted', (_, html) => {
  expect(html.indexOf('<script>pick()</script>')).toBeGreaterThan(0)
  expect(html.indexOf('<script>pick()</script>')).toBeLessThan(html.indexOf('</head>'))
})

test('no style stands in the markup of the frame', () => {
  expect(pageHtml(common, frame)).not.toMatch(/\sstyle=|<style/)
})

test('the page for deep links shows nothing that was not asked for', () => {
  const html = emptyPageHtml(frame, swedish)
  expect(html).not.toContain('data-screen')
  expect(html).toContain('<meta name="description" content="Steg för steg" />')
})

test('a template that lost a place is refused', () => {
  expect(() => pageHtml(swedish, { ...frame, template: '<html lang="de"></html>' })).toThrow('<title>')
})
