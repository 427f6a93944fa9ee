/** Country calling codes of one and of two digits (ITU-T E.164, list of assigned codes); all others have three. */
const oneDigit = /^[17]/
const twoDigits = /^(?:20|27|3[0-4]|36|39|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/

/**
 * An international number in groups that can be read and dialled: `+49 302 312 5000`. Where an area code ends is not
 * knowable without the country's own plan, so the groups are equal and none pretends to be one.
 */
export function phoneText(e164: string): string {
  const digits = e164.replace(/^\+/, '')
  const country = oneDigit.test(digits) ? 1 : twoDigits.test(digits) ? 2 : 3
  const rest = digits.slice(country)
  const groups = rest.match(/\d{1,3}/g) ?? []
  const last = groups.at(-1)
  const beforeLast = groups.at(-2)
  // A single digit at the end is easily forgotten.
  if (last !== undefined && beforeLast !== undefined && last.length === 1) {
    groups.splice(-2, 2, `${beforeLast}${last}`)
  }
  return `+${[digits.slice(0, country), ...groups].join(' ')}`
}
