import { afterEach, describe, expect, it, vi } from 'vitest'
import { readBarcode } from '../../src/app/walk/scan/read-barcode.ts'
import type { Content } from '../../src/guide/entry.ts'
import { Customer } from './customer.tsx'

const said = (step: string, answer: string) => ({ type: 'answered', step, answer }) as unknown as Content
const atNumber = [
  said('intro', 'next'),
  said('plug', 'in'),
  said('pull', 'cannot'),
  said('lamp', 'dark'),
  said('which', 'tv'),
]

afterEach(() => vi.unstubAllGlobals())

describe('a photo of the card’s barcode', () => {
  it.each([
    [['0123 4567-8901'], { kind: 'found', digits: '012345678901' }, 'spaces and dashes left out'],
    [['https://example.org', '012345678901'], { kind: 'found', digits: '012345678901' }, 'the code that is a number'],
    [['https://example.org/123456'], { kind: 'nothing' }, 'a link is no card number'],
    [['12'], { kind: 'nothing' }, 'too short for any card'],
    [[], { kind: 'nothing' }, 'no code in the photo'],
  ])('with %j gives %j: %s', async (codes, expected, _why) => {
    browserReads(codes)
    expect(await readBarcode(await photo())).toEqual(expected)
  })

  it('that is no picture gives nothing', async () => {
    browserReads(['012345678901'])
    expect(await readBarcode(new Blob(['not a picture']))).toEqual({ kind: 'nothing' })
  })

  it('puts the number into the field, to be compared before it is checked', async () => {
    browserReads(['012345678901'])
    const customer = await atCardNumber()
    const input = document.querySelector<HTMLInputElement>('input[type=file]')
    if (input === null) throw new Error('no camera')
    const files = new DataTransfer()
    files.items.add(new File([await photo()], 'card.png', { type: 'image/png' }))
    input.files = files.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
    await customer.sees('Compare it with the card')
    expect(document.querySelector<HTMLInputElement>('input:not([type=file])')?.value).toBe('012345678901')
    expect((await customer.log()).some((content) => 'step' in content && content.step === 'number')).toBe(false)
  })

  it('is not asked for where the browser cannot read it', async () => {
    vi.stubGlobal('BarcodeDetector', undefined)
    const customer = await atCardNumber()
    await customer.sees('This browser can’t scan')
    expect(document.querySelector('input[type=file]')).toBeNull()
  })
})

function browserReads(codes: readonly string[]): void {
  vi.stubGlobal(
    'BarcodeDetector',
    class {
      detect = async () => codes.map((rawValue) => ({ rawValue }))
    },
  )
}

async function atCardNumber(): Promise<Customer> {
  const customer = new Customer()
  await customer.standsAt(atNumber)
  await customer.isAsked('Which number is on the card?')
  return customer
}

async function photo(): Promise<Blob> {
  const canvas = new OffscreenCanvas(8, 8)
  canvas.getContext('2d')?.fillRect(0, 0, 4, 8)
  return canvas.convertToBlob()
}
