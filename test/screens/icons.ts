import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { findBrowser } from '../browser/find-browser.ts'
import { Customer } from '../e2e/customer.ts'
import { Phone } from '../e2e/phone.ts'
import { SiteServer } from '../e2e/site-server.ts'

/* `npm run icons`: draws the mark, a line with a lamp on it (see `src/app/ui/README.md`), in every size that systems ask for,
   and takes the two pictures of the built site that an installing browser shows. */

const folder = 'public/icons'
const ink = '#0b222a'
const paper = '#eff3f2'
const lamp = '#ffc533'

/** The mark on a plate of 512 × 512. `corner`: its roundness; `scale`: how much of the plate the mark fills. */
function icon(corner: number, scale: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">
  <rect width="512" height="512" rx="${corner}" fill="${ink}"/>
  <g transform="translate(256 256) scale(${scale})">${mark}</g>
</svg>
`
}

const mark = `<path d="M-190 0H190" fill="none" stroke="${paper}" stroke-width="40" stroke-linecap="round"/>\
<circle cx="48" r="96" fill="${lamp}" stroke="${ink}" stroke-width="32"/>`

/** What link previews show: 1200 × 630 (the Open Graph protocol's usual size). */
function preview(font: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630">
  <style>@font-face { font-family: Next; src: url(data:font/woff2;base64,${font}); font-weight: 200 800 }</style>
  <rect width="1200" height="630" fill="${ink}"/>
  <g transform="translate(600 250) scale(1.1)">${mark}</g>
  <text x="600" y="510" text-anchor="middle" font-family="Next" font-weight="700" font-size="120" fill="${paper}">Vorab</text>
</svg>
`
}

async function render(page: Page, svg: string, file: string, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size)
  const source = svg.replace('<svg ', `<svg width="${size.width}" height="${size.height}" style="display:block" `)
  await page.setContent(`<body style="margin:0">${source}</body>`)
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: join(folder, file), omitBackground: true })
}

const found = await findBrowser()
const browser = await chromium.launch({
  executablePath: found.executablePath,
  args: [...found.args],
  env: { ...process.env, ...found.env },
})
try {
  mkdirSync(folder, { recursive: true })
  const page = await browser.newPage()
  const square = (size: number) => ({ width: size, height: size })
  const plain = icon(112, 1)
  writeFileSync(join(folder, 'icon.svg'), plain)
  await render(page, plain, 'icon-192.png', square(192))
  await render(page, plain, 'icon-512.png', square(512))
  // Systems cut a maskable icon to any shape inside which a circle of 40 % radius stays whole.
  await render(page, icon(0, 0.78), 'maskable-512.png', square(512))
  await render(page, icon(0, 0.9), 'apple-touch-icon.png', square(180))
  const font =
    'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2'
  await render(page, preview(readFileSync(font, 'base64')), 'preview.png', { width: 1200, height: 630 })
} finally {
  await browser.close()
}

const server = await SiteServer.serves()
try {
  await photograph('screenshot-narrow.png', { width: 360, height: 780 })
  await photograph('screenshot-wide.png', { width: 1440, height: 900 })
} finally {
  await server.stops()
}

async function photograph(file: string, size: { width: number; height: number }): Promise<void> {
  const phone = await Phone.switchedOn({ size })
  try {
    const customer = new Customer(phone, server)
    await customer.opens('/')
    await customer.hasEverythingKept()
    await phone.page.waitForLoadState('networkidle')
    await phone.page.screenshot({ path: join(folder, file) })
  } finally {
    await phone.isThrownAway()
  }
}
