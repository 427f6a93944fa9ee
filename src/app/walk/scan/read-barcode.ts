/** https://wicg.github.io/shape-detection-api/ : not in the DOM types, and not in every browser. */
type BarcodeDetector = {
  readonly detect: (image: ImageBitmap) => Promise<readonly { readonly rawValue: string }[]>
}
type WithDetector = { readonly BarcodeDetector?: new () => BarcodeDetector }

export type ScannedNumber =
  | { readonly kind: 'found'; readonly digits: string }
  /** No barcode with a number in it, or the photo is none. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unsupported' }

export function canScan(): boolean {
  return (globalThis as WithDetector).BarcodeDetector !== undefined
}

/** Fewer digits are no card number (`provider.json` takes none shorter). */
const FEWEST_DIGITS = 4

/** The number in the barcode of a photo, read by the browser on this device. */
export async function readBarcode(photo: Blob): Promise<ScannedNumber> {
  const { BarcodeDetector } = globalThis as WithDetector
  if (BarcodeDetector === undefined) return { kind: 'unsupported' }
  try {
    const image = await createImageBitmap(photo)
    const found = await new BarcodeDetector().detect(image).finally(() => image.close())
    const numbers = found.map(({ rawValue }) => rawValue.replace(/[\s-]/g, ''))
    const digits = numbers.find((text) => /^\d+$/.test(text) && text.length >= FEWEST_DIGITS)
    return digits === undefined ? { kind: 'nothing' } : { kind: 'found', digits }
  } catch {
    // Not a picture, or the system's own decoder is not to be had: both are solved by typing.
    return { kind: 'nothing' }
  }
}
