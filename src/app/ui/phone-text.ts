/** Country calling codes of one and of two digits (ITU-T E.164, list of assigned codes); all others have three. */
const oneDigit = /^[17]/
const twoDigits = /^(?:20|27|3[0-4]|36|39|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/

/**
 * Area codes that can be told by their beginning, for the countries whose languages we speak: Germany's of two digits and its
 * services (Bundesnetzagentur, Nummernplan), Sweden's of one and two and its 077x (PTS, Nummerplan).
 */
const areaCodes: Readonly<Record<string, RegExp>> = {
  '46': /^(?:8|1[013689]|2[0136]|3[1356]|4[0246]|54|6[03]|77\d|7[02369]|90)/,
  '49': /^(?:30|40|69|89|1[5-7]\d|1[38]0|[78]00)/,
}

/**
 * An international number in groups that can be read and dialled: `+49 30 231 250 00`. Where an area code ends is mostly not
 * knowable without the country's whole plan; then the groups are equal and none pretends to be one.
 */
export function phoneText(e164: string): string {
  const digits = e164.replace(/^\+/, '')
  const country = digits.slice(0, oneDigit.test(digits) ? 1 : twoDigits.test(digits) ? 2 : 3)
  const national = digits.slice(country.length)
  const area = areaCodes[country]?.exec(national)?.[0] ?? ''
  const groups = national.slice(area.length).match(/\d{1,3}/g) ?? []
  const last = groups.at(-1)
  const beforeLast = groups.at(-2)
  // A single digit at the end is easily forgotten.
  if (last !== undefined && beforeLast !== undefined && last.length === 1) {
    groups.splice(-2, 2, `${beforeLast}${last}`)
  }
  return `+${[country, ...(area === '' ? [] : [area]), ...groups].join(' ')}`
}
