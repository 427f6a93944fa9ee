/** Fewer digits are no card number (`provider.json` takes none shorter). */
const FEWEST_DIGITS = 4

/** The number among what the barcodes of a picture say, without spaces and dashes; `null`: none of them is a number. */
export function numberIn(texts: readonly string[]): string | null {
  const numbers = texts.map((text) => text.replace(/[\s-]/g, ''))
  return numbers.find((text) => /^\d+$/.test(text) && text.length >= FEWEST_DIGITS) ?? null
}
