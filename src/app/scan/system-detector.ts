/** https://wicg.github.io/shape-detection-api/ : not in the DOM types, and not in every browser. */
type BarcodeDetector = {
  readonly detect: (picture: ImageData) => Promise<readonly { readonly rawValue: string }[]>
}
type WithDetector = {
  readonly BarcodeDetector?: {
    new (): BarcodeDetector
    readonly getSupportedFormats: () => Promise<readonly string[]>
  }
}

/** The most usual one on cards; where even this is missing the system's services are. */
const USUAL_FORMAT = 'code_128'

/** The system's own barcode reader; `null` where there is none that reads what stands on cards. */
export async function systemDetector(): Promise<BarcodeDetector | null> {
  try {
    const { BarcodeDetector } = globalThis as WithDetector
    if (BarcodeDetector === undefined) return null
    return (await BarcodeDetector.getSupportedFormats()).includes(USUAL_FORMAT) ? new BarcodeDetector() : null
  } catch {
    return null
  }
}
