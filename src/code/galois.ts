/**
 * GF(32), the field of 32 elements that five bits stand for: polynomials over GF(2) modulo x^5 + x^2 + 1, whose root
 * α = 2 is primitive. Addition and subtraction are XOR. Everything is looked up: decoding is done a million times over.
 */
const MODULUS = 0b100101
export const ORDER = 31

const powers = new Uint8Array(ORDER)
const products = new Uint8Array(32 * 32)
const inverses = new Uint8Array(32)

for (let exponent = 0, power = 1; exponent < ORDER; exponent++) {
  powers[exponent] = power
  power = power & 0b10000 ? (power << 1) ^ MODULUS : power << 1
}
for (let a = 0; a < ORDER; a++) {
  for (let b = 0; b < ORDER; b++) products[(alpha(a) << 5) | alpha(b)] = alpha(a + b)
  inverses[alpha(a)] = alpha(ORDER - a)
}

/** α to an exponent that is not negative. */
export function alpha(exponent: number): number {
  return powers[exponent % ORDER] ?? 0
}

export function multiply(a: number, b: number): number {
  return products[(a << 5) | b] ?? 0
}

/** @throws RangeError for division by zero. */
export function divide(a: number, b: number): number {
  if (b === 0) throw new RangeError('division by zero')
  return multiply(a, inverses[b] ?? 0)
}

/** A polynomial's value; the coefficients begin with the constant. */
export function evaluate(coefficients: ArrayLike<number>, x: number): number {
  let value = 0
  for (let i = coefficients.length - 1; i >= 0; i--) value = multiply(value, x) ^ (coefficients[i] ?? 0)
  return value
}
