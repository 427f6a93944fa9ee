import { expect, test } from 'vitest'
import { loadScanWords } from '../../src/app/walk/scan/words/load-scan-words.ts'
import { de } from '../../src/app/words/de.ts'
import type { StepId } from '../../src/guide/ids.ts'
import { findStepWords } from '../../src/guide/step-words.ts'
import { code128Bars } from '../app/scan/bars.ts'
import { type Customer, scene } from './customer.ts'

const NUMBER = '0123456789012345'

test('a photo of the card is read under the site’s own policy, and later without a connection', async () => {
  const { customer, server } = await scene()
  const scan = await loadScanWords('de')
  await atCardNumber(customer)
  const wasm = () =>
    customer.page.evaluate(async () => {
      const cache = await caches.open('vorab-files')
      return (await cache.keys()).filter(({ url }) => url.endsWith('.wasm')).length
    })
  await customer.hasEverythingKept()
  expect(await wasm(), 'nobody has needed it yet').toBe(0)
  await photographs(customer)
  await customer.sees(scan?.found ?? '')
  expect(await numberField(customer)).toBe(NUMBER)
  expect(await wasm(), 'kept once it was needed').toBe(1)

  await server.stops()
  await customer.reloads()
  await photographs(customer)
  await customer.sees(scan?.found ?? '')
  expect(await numberField(customer)).toBe(NUMBER)
  expect(await wasm(), 'not tidied away').toBe(1)
})

test('the live picture is read under the site’s own policy, and the camera is off afterwards', async () => {
  const { customer } = await scene()
  const scan = await loadScanWords('de')
  await atCardNumber(customer)
  await customer.page.evaluate(looksAtBars, code128Bars(NUMBER))
  await customer.presses(scan?.camera ?? '')
  await customer.sees(scan?.found ?? '')
  expect(await numberField(customer)).toBe(NUMBER)
  expect(await customer.page.evaluate(() => (window as unknown as WithCamera).camera.readyState)).toBe('ended')
})

test('pages may not compile WebAssembly', async () => {
  const { customer, phone } = await scene()
  await customer.opens('/')
  const compiled = await customer.page.evaluate(() =>
    WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(
      () => true,
      () => false,
    ),
  )
  expect(compiled).toBe(false)
  phone.problems.length = 0
})

/** The step that asks for the number on the card, by the link that an agent sends. */
async function atCardNumber(customer: Customer): Promise<void> {
  const { words } = customer.walk('set-top-box-card').bundle
  await customer.opens('/g/set-top-box-card#s=pull-card')
  await customer.presses(de.home.start.begin)
  await customer.presses(findStepWords(words, 'pull-card' as StepId)?.answers['pulled' as never] ?? '')
  await customer.isShown(findStepWords(words, 'card-number' as StepId)?.title ?? '')
}

function numberField(customer: Customer): Promise<string> {
  return customer.page.locator('input[inputmode=numeric]').inputValue()
}

async function photographs(customer: Customer): Promise<void> {
  const png = await customer.page.evaluate(drawnBars, code128Bars(NUMBER))
  const file = { name: 'card.png', mimeType: 'image/png', buffer: Buffer.from(png, 'base64') }
  await customer.page.locator('input[type=file]').setInputFiles(file)
}

type WithCamera = { camera: MediaStreamTrack }

/** Runs in the page: from now on its camera looks at these bars. A canvas gives a picture each time it is drawn on. */
function looksAtBars(bars: readonly number[]): void {
  const canvas = document.createElement('canvas')
  canvas.width = bars.reduce((sum, width) => sum + width, 0) * 4 + 160
  canvas.height = 480
  const drawing = canvas.getContext('2d')
  const draw = () => {
    if (drawing === null) return
    drawing.fillStyle = 'white'
    drawing.fillRect(0, 0, canvas.width, canvas.height)
    drawing.fillStyle = 'black'
    let at = 80
    for (const [place, width] of bars.entries()) {
      if (place % 2 === 0) drawing.fillRect(at, 120, width * 4, 240)
      at += width * 4
    }
    requestAnimationFrame(draw)
  }
  draw()
  const stream = canvas.captureStream(30)
  Object.assign(window, { camera: stream.getVideoTracks()[0] })
  navigator.mediaDevices.getUserMedia = async () => stream
}

/** Runs in the page. */
function drawnBars(bars: readonly number[]): string {
  const canvas = document.createElement('canvas')
  canvas.width = bars.reduce((sum, width) => sum + width, 0) * 3 + 120
  canvas.height = 200
  const drawing = canvas.getContext('2d')
  if (drawing === null) throw new Error('no canvas to draw on')
  drawing.fillStyle = 'white'
  drawing.fillRect(0, 0, canvas.width, canvas.height)
  drawing.fillStyle = 'black'
  let at = 60
  for (const [place, width] of bars.entries()) {
    if (place % 2 === 0) drawing.fillRect(at, 40, width * 3, 120)
    at += width * 3
  }
  return canvas.toDataURL('image/png').slice('data:image/png;base64,'.length)
}
