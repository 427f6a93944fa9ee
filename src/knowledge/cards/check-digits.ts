/** Luhn's formula (ISO/IEC 7812-1, annex B): finds every single wrong digit and nearly every swap of neighbours. */
export function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let index = 0; index < digits.length; index += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - index) - 48
    const doubled = index % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

/** ISO 7064 MOD 97-10: the number leaves 1 when divided by 97. */
export function passesMod97(digits: string): boolean {
  let rest = 0
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97
  return rest === 1
}

export function passesCheck(digits: string, check: 'luhn' | 'mod97' | 'none'): boolean {
  switch (check) {
    case 'luhn':
      return passesLuhn(digits)
    case 'mod97':
      return passesMod97(digits)
    case 'none':
      return true
  }
}
