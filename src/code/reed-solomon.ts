import { alpha, divide, evaluate, multiply, ORDER } from './galois.ts'

/** Check symbols of a word. Any two words differ in `CHECKS + 1` places at least. */
export const CHECKS = 6

/** A word of symbols 0…31, at most 31 of them, the check symbols last; its first symbol has the highest power of x. */
export type Word = readonly number[]

/** What has to be added (XOR) to a word to make it valid. `value` is 0 where an illegible symbol was guessed right. */
export type Mend = { readonly place: number; readonly value: number }

/** Coefficients from the constant on, `CHECKS + 1` of them: nothing here has a higher degree. */
type Polynomial = Uint8Array<ArrayBuffer>

const SIZE = CHECKS + 1
const generator = generatorOf()
const shares = sharesOf()

/** The six symbols that make data a word divisible by (x − α)(x − α²)…(x − α⁶): the remainder of data · x⁶. */
export function checksOf(data: Word): Word {
  const remainder: number[] = new Array(CHECKS).fill(0)
  for (const symbol of data) {
    const lead = symbol ^ (remainder.shift() ?? 0)
    remainder.push(0)
    for (let i = 0; i < CHECKS; i++) remainder[i] = (remainder[i] ?? 0) ^ multiply(lead, generator[CHECKS - 1 - i] ?? 0)
  }
  return remainder
}

/** The word's values at α, α², … α⁶; all are 0 if and only if it is valid. */
export function syndromesOf(word: Word): readonly number[] {
  return unpacked(packedSyndrome(word))
}

export function isValid(word: Word): boolean {
  return packedSyndrome(word) === 0
}

/**
 * The nearest way to make a word valid, where places known to be illegible cost 1 and wrong ones, found here, cost 2,
 * together at most `CHECKS`; `null` where there is none. Places are in order. Berlekamp–Massey begun with the erasure
 * locator, then Chien search and Forney's formula (Blahut, *Algebraic Codes for Data Transmission*, chapter 7).
 */
export function mendsOf(word: Word, illegible: readonly number[] = []): readonly Mend[] | null {
  const packed = packedSyndrome(word)
  if (illegible.length === 0 && packed === 0) return []
  const syndromes = unpacked(packed)
  const found = locatorOf(syndromes, erasureLocator(word.length, illegible), illegible.length)
  if (found === null) return null
  const { locator, degree } = found
  const evaluator = productOf(syndromes, locator)
  const mends: Mend[] = []
  for (let place = 0; place < word.length; place++) {
    const inverse = alpha(ORDER - (word.length - 1 - place))
    if (evaluate(locator, inverse) !== 0) continue
    const slope = slopeAt(locator, inverse)
    // A double root: no set of places has this locator.
    if (slope === 0) return null
    mends.push({ place, value: divide(evaluate(evaluator, inverse), slope) })
  }
  return mends.length === degree ? mends : null
}

export function mend(word: Word, mends: readonly Mend[]): Word {
  const mended = [...word]
  for (const { place, value } of mends) mended[place] = (mended[place] ?? 0) ^ value
  return mended
}

/** (1 − X₁x)(1 − X₂x)… where X is α to a place's distance from the end. */
function erasureLocator(length: number, places: readonly number[]): Polynomial {
  const locator = new Uint8Array(SIZE)
  locator[0] = 1
  for (const place of places) addShifted(locator, locator, alpha(length - 1 - place))
  return locator
}

/** The polynomial whose roots are the inverses of the places' X; `null` where more is wrong than can be found. */
function locatorOf(
  syndromes: Word,
  erasures: Polynomial,
  erased: number,
): { readonly locator: Polynomial; readonly degree: number } | null {
  const locator = erasures
  let before = erasures.slice()
  let degree = erased
  for (let step = erased + 1; step <= CHECKS; step++) {
    let discrepancy = 0
    for (let i = 0; i <= degree; i++) discrepancy ^= multiply(locator[i] ?? 0, syndromes[step - 1 - i] ?? 0)
    const grows = discrepancy !== 0 && 2 * degree <= step - 1 + erased
    const next = grows ? locator.map((coefficient) => divide(coefficient, discrepancy)) : timesX(before)
    addShifted(locator, before, discrepancy)
    if (grows) degree = step + erased - degree
    before = next
  }
  return 2 * degree - erased <= CHECKS ? { locator, degree } : null
}

/** `sum += factor · x · polynomial`, which may be the same. */
function addShifted(sum: Polynomial, polynomial: Polynomial, factor: number): void {
  if (factor === 0) return
  for (let i = SIZE - 1; i > 0; i--) sum[i] = (sum[i] ?? 0) ^ multiply(factor, polynomial[i - 1] ?? 0)
}

function timesX(polynomial: Polynomial): Polynomial {
  const shifted = new Uint8Array(SIZE)
  for (let i = 1; i < SIZE; i++) shifted[i] = polynomial[i - 1] ?? 0
  return shifted
}

/** The product modulo x⁶. */
function productOf(a: ArrayLike<number>, b: ArrayLike<number>): Polynomial {
  const product = new Uint8Array(SIZE)
  for (let i = 0; i < CHECKS; i++) {
    for (let j = 0; i + j < CHECKS; j++) product[i + j] = (product[i + j] ?? 0) ^ multiply(a[i] ?? 0, b[j] ?? 0)
  }
  return product
}

/** The formal derivative's value: of the odd powers, as 2 = 0 in this field. */
function slopeAt(polynomial: Polynomial, x: number): number {
  const square = multiply(x, x)
  return multiply(multiply(polynomial[5] ?? 0, square) ^ (polynomial[3] ?? 0), square) ^ (polynomial[1] ?? 0)
}

function generatorOf(): Polynomial {
  let product: Polynomial = new Uint8Array(SIZE)
  product[0] = 1
  for (let i = 1; i <= CHECKS; i++) {
    const scaled = product.map((coefficient) => multiply(coefficient, alpha(i)))
    product = timesX(product).map((coefficient, power) => coefficient ^ (scaled[power] ?? 0))
  }
  return product
}

/** By distance from a word's end and symbol: its share in all six syndromes, five bits each. */
function sharesOf(): Int32Array {
  const all = new Int32Array(ORDER << 5)
  for (let power = 0; power < ORDER; power++) {
    for (let symbol = 0; symbol < 32; symbol++) {
      for (let i = 0; i < CHECKS; i++) {
        const at = (power << 5) | symbol
        all[at] = (all[at] ?? 0) | (multiply(symbol, alpha((i + 1) * power)) << (5 * i))
      }
    }
  }
  return all
}

/** All six syndromes in one number, by one lookup a symbol. */
function packedSyndrome(word: Word): number {
  let packed = 0
  for (let place = 0; place < word.length; place++) {
    packed ^= shares[((word.length - 1 - place) << 5) | (word[place] ?? 0)] ?? 0
  }
  return packed
}

function unpacked(packed: number): readonly number[] {
  return [packed & 31, (packed >> 5) & 31, (packed >> 10) & 31, (packed >> 15) & 31, (packed >> 20) & 31, packed >>> 25]
}
