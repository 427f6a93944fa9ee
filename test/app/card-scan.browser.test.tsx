import { afterEach, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { trustedScript } from '../../src/app/pwa/trusted.ts'
import { barcodeWorkerUrl } from '../../src/app/scan/barcode-worker-url.ts'
import { openDecoder } from '../../src/app/scan/decoder.ts'
import type { Content } from '../../src/guide/entry.ts'
import { Customer } from './customer.tsx'
import { code128Bars, drawBars, ean13Bars, interleavedBars } from './scan/bars.ts'

const said = (step: string, answer: string) => ({ type: 'answered', step, answer }) as unknown as Content
const atNumber = [
  said('intro', 'next'),
  said('plug', 'in'),
  said('pull', 'cannot'),
  said('lamp', 'dark'),
  said('which', 'tv'),
]

const PHOTO = 'Take a photo'
const CAMERA = 'Scan the barcode'
const NUMBER = '012345678901'

// The decoder is a megabyte: it is here before the first test, or a busy machine takes longer than a person would wait.
beforeAll(async () => {
  const decoder = openDecoder(() => new Worker(trustedScript(barcodeWorkerUrl), { type: 'module' }))
  expect(await decoder.read(new ImageData(8, 8))).toEqual({ kind: 'texts', texts: [] })
  decoder.close()
}, 60_000)

afterEach(() => vi.unstubAllGlobals())

describe('a photo of the card’s barcode, read by our own decoder', () => {
  it.each([
    ['Code 128', code128Bars('0123456789012345'), 0.06, '0123456789012345'],
    ['Interleaved 2 of 5', interleavedBars('00112233445566'), 0, '00112233445566'],
    ['EAN-13', ean13Bars('4006381333931'), -0.08, '4006381333931'],
    ['Code 128 upside down', code128Bars('9988776655'), Math.PI, '9988776655'],
  ])('%s gives its number into the field, to be compared before it is checked', async (_kind, bars, turned, number) => {
    withoutSystemDecoder()
    const customer = await atCardNumber()
    await customer.sees(PHOTO)
    await photographs(drawn(bars, turned))
    await customer.sees('Compare it with the card')
    expect(field().value).toBe(number)
    expect((await customer.log()).some((content) => 'step' in content && content.step === 'number')).toBe(false)
  })

  it('without a barcode is said to hold none, and typing goes on', async () => {
    withoutSystemDecoder()
    const customer = await atCardNumber()
    await customer.sees(PHOTO)
    await photographs(drawn([1, 1, 1], 0))
    await customer.sees('We found no number in the photo')
    await customer.types('4711')
    expect(field().value).toBe('4711')
  })

  it('that is no picture gives nothing', async () => {
    withoutSystemDecoder()
    const customer = await atCardNumber()
    await customer.sees(PHOTO)
    chooses(new File(['not a picture'], 'card.png', { type: 'image/png' }))
    await customer.sees('We found no number in the photo')
  })
})

describe('where the system can read barcodes', () => {
  it.each([
    [['0123 4567-8901'], 'spaces and dashes left out'],
    [['https://example.org', NUMBER], 'the code that is a number'],
  ])('%j is taken from it: %s', async (codes, _why) => {
    systemReads(async () => codes)
    const customer = await atCardNumber()
    await customer.sees(PHOTO)
    await photographs(drawn([1], 0))
    await customer.sees('Compare it with the card')
    expect(field().value).toBe(NUMBER)
  })

  it.each([
    [['https://example.org/123456'], 'a link is no card number'],
    [['12'], 'too short for any card'],
    [[], 'no code in the photo'],
  ])('%j is no number: %s', async (codes, _why) => {
    systemReads(async () => codes)
    const customer = await atCardNumber()
    await customer.sees(PHOTO)
    await photographs(drawn([1], 0))
    await customer.sees('We found no number in the photo')
    expect(field().value).toBe('')
  })

  it.each([
    ['knows no barcodes', async () => [], ['qr_code']],
    ['does not run', () => Promise.reject(new DOMException('no service', 'NotSupportedError')), ['code_128']],
  ])('but %s, our own reads them', async (_why, detect, formats) => {
    systemReads(detect, formats)
    const customer = await atCardNumber()
    await customer.sees(PHOTO)
    await photographs(drawn(code128Bars(NUMBER), 0))
    await customer.sees('Compare it with the card')
    expect(field().value).toBe(NUMBER)
  })
})

describe('the camera', () => {
  it('shows what it sees, reads the number, and is off again', async () => {
    withoutSystemDecoder()
    const { track } = cameraSees(drawn(code128Bars(NUMBER), 0.05))
    const customer = await atCardNumber()
    await customer.presses(CAMERA)
    await customer.sees('Compare it with the card')
    expect(field().value).toBe(NUMBER)
    expect(track.readyState).toBe('ended')
    await vi.waitFor(() => expect(document.activeElement?.textContent).toContain(CAMERA), waiting)
  })

  it('takes no number that it read only once', async () => {
    const seen = [['1111'], [NUMBER], ['2222'], [NUMBER], [NUMBER]]
    let pictures = 0
    systemReads(async () => {
      pictures += 1
      return seen[pictures - 1] ?? []
    })
    cameraSees(drawn([1], 0))
    const customer = await atCardNumber()
    await customer.presses(CAMERA)
    await customer.sees('Compare it with the card')
    expect(field().value).toBe(NUMBER)
    expect(pictures).toBe(5)
  })

  it('is off when the person stops it, and they can type at once', async () => {
    withoutSystemDecoder()
    const { track } = cameraSees(drawn([1], 0))
    const customer = await atCardNumber()
    await customer.presses(CAMERA)
    await customer.sees('Hold the barcode inside the frame')
    expect(document.activeElement?.textContent).toContain('Stop')
    await customer.presses('Stop')
    await customer.sees(PHOTO)
    expect(track.readyState).toBe('ended')
    await customer.types('4711')
    expect(field().value).toBe('4711')
  })

  it('is off when the page is left', async () => {
    withoutSystemDecoder()
    const { track } = cameraSees(drawn([1], 0))
    const customer = await atCardNumber()
    await customer.presses(CAMERA)
    await customer.sees('Hold the barcode inside the frame')
    customer.closesPage()
    expect(track.readyState).toBe('ended')
  })

  it('that opens only after the page was left is off at once', async () => {
    withoutSystemDecoder()
    const { track, open } = cameraOpensLate(drawn([1], 0))
    const customer = await atCardNumber()
    await customer.presses(CAMERA)
    await customer.sees('Starting the camera')
    customer.closesPage()
    open()
    await vi.waitFor(() => expect(track.readyState).toBe('ended'), waiting)
  })

  it('switches its light where it has one', async () => {
    withoutSystemDecoder()
    const { track } = cameraSees(drawn([1], 0))
    const asked: unknown[] = []
    track.getCapabilities = () => ({ torch: true }) as MediaTrackCapabilities
    track.applyConstraints = async (constraints) => void asked.push(constraints)
    const customer = await atCardNumber()
    await customer.presses(CAMERA)
    await customer.presses('Light on')
    await customer.presses('Light off')
    await customer.sees('Light on')
    expect(asked).toEqual([{ advanced: [{ torch: true }] }, { advanced: [{ torch: false }] }])
  })

  it.each([
    ['NotAllowedError', 'The camera is not allowed here'],
    ['NotFoundError', 'This device has no camera'],
    ['NotReadableError', 'The camera does not start'],
  ])('that fails with %s is explained, and typing goes on', async (name, words) => {
    opensCamera(() => Promise.reject(new DOMException('', name)))
    const customer = await atCardNumber()
    await customer.presses(CAMERA)
    await customer.sees(words)
    await customer.types('4711')
    expect(field().value).toBe('4711')
  })

  it('is not offered where the browser opens none; the photo is', async () => {
    const real = Object.getOwnPropertyDescriptor(Navigator.prototype, 'mediaDevices')
    Object.defineProperty(navigator, 'mediaDevices', { value: undefined, configurable: true })
    onTestFinished(() => void (real && Reflect.deleteProperty(navigator, 'mediaDevices')))
    const customer = await atCardNumber()
    await customer.sees(PHOTO)
    customer.doesNotSee(CAMERA)
  })
})

describe('a decoder that cannot be loaded', () => {
  it('is said to be missing, and is asked for again with the next photo', async () => {
    withoutSystemDecoder()
    const RealWorker = Worker
    vi.stubGlobal(
      'Worker',
      class extends EventTarget {
        postMessage = () => queueMicrotask(() => this.dispatchEvent(new Event('error')))
        terminate = () => {}
      },
    )
    const customer = await atCardNumber()
    await customer.sees(PHOTO)
    await photographs(drawn(code128Bars(NUMBER), 0))
    await customer.sees('The scanner could not be loaded')
    vi.stubGlobal('Worker', RealWorker)
    await photographs(drawn(code128Bars(NUMBER), 0))
    await customer.sees('Compare it with the card')
    expect(field().value).toBe(NUMBER)
  })
})

const waiting = { timeout: 12_000, interval: 10 }

async function atCardNumber(): Promise<Customer> {
  const customer = new Customer()
  await customer.standsAt(atNumber)
  await customer.isAsked('Which number is on the card?')
  return customer
}

function field(): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>('input:not([type=file])')
  if (found === null) throw new Error('no field for the number')
  return found
}

function drawn(bars: readonly number[], turned: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  drawBars(canvas, bars, { turned })
  return canvas
}

async function photographs(canvas: HTMLCanvasElement): Promise<void> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.8))
  if (blob === null) throw new Error('no photo')
  chooses(new File([blob], 'card.jpg', { type: 'image/jpeg' }))
}

function chooses(file: File): void {
  const input = document.querySelector<HTMLInputElement>('input[type=file]')
  if (input === null) throw new Error('no photo to choose')
  const files = new DataTransfer()
  files.items.add(file)
  input.files = files.files
  input.dispatchEvent(new Event('change', { bubbles: true }))
}

function withoutSystemDecoder(): void {
  vi.stubGlobal('BarcodeDetector', undefined)
}

function systemReads(read: () => Promise<readonly string[]>, formats: readonly string[] = ['code_128']): void {
  vi.stubGlobal(
    'BarcodeDetector',
    class {
      static readonly getSupportedFormats = async () => formats
      detect = async () => (await read()).map((rawValue) => ({ rawValue }))
    },
  )
}

function opensCamera(open: () => Promise<MediaStream>): void {
  const spy = vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockImplementation(open)
  onTestFinished(() => spy.mockRestore())
}

/** A camera that looks at this drawing. */
function cameraSees(canvas: HTMLCanvasElement): { readonly track: MediaStreamTrack } {
  const { stream, track } = streamOf(canvas)
  opensCamera(async () => stream)
  return { track }
}

function cameraOpensLate(canvas: HTMLCanvasElement): { readonly track: MediaStreamTrack; readonly open: () => void } {
  const { stream, track } = streamOf(canvas)
  let open = () => {}
  opensCamera(
    () =>
      new Promise((resolve) => {
        open = () => resolve(stream)
      }),
  )
  return { track, open: () => open() }
}

/** A canvas gives a new picture only when it is drawn on: a point in a corner, over and over. */
function streamOf(canvas: HTMLCanvasElement): { readonly stream: MediaStream; readonly track: MediaStreamTrack } {
  const stream = canvas.captureStream(30)
  const track = stream.getVideoTracks()[0]
  if (track === undefined) throw new Error('no picture')
  const drawing = canvas.getContext('2d')
  drawing?.resetTransform()
  const again = () => {
    drawing?.fillRect(0, 0, 1, 1)
    if (track.readyState === 'live') requestAnimationFrame(again)
  }
  again()
  return { stream, track }
}
