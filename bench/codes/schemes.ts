import { LETTERS } from '../../src/code/alphabet.ts'
import { decodeCode } from '../../src/code/decode-code.ts'
import { strictCode } from '../../src/code/encode-code.ts'
import type { Hearing, Scheme } from './scheme.ts'

/** This application's codes: six Reed–Solomon checks, two mistakes corrected and read back. */
export const vorab: Scheme = {
  name: 'vorab',
  letters: LETTERS,
  write: ([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, ...rank]) => {
    // The version is 0: the two highest bits are free for none.
    const header = ((a & 7) << 25) | (b << 20) | (c << 15) | (d << 10) | (e << 5) | f
    return strictCode.encode({
      flow: header >>> 18,
      day: (header >>> 9) & 511,
      changed: ((header >>> 8) & 1) === 1,
      tag: header & 255,
      rank: BigInt(rank.reduce((value, symbol) => value * 32 + symbol, 0)),
    })
  },
  hear: (text) => {
    const decoded = decodeCode(text)
    switch (decoded.status) {
      case 'clean':
        return { kind: 'accepted', text: decoded.code, groups: [] }
      case 'corrected':
      case 'newer-version':
        return { kind: 'accepted', text: decoded.code, groups: decoded.readBack.map(({ group }) => group - 1) }
      case 'ask-again':
        return { kind: 'again', groups: decoded.readBack.map(({ group }) => group - 1) }
      default:
        return { kind: 'again', groups: null }
    }
  },
}

/** Crockford's base 32 with its one check character, the value modulo 37: it finds mistakes and corrects none. */
export const crockford: Scheme = {
  name: 'crockford',
  letters: `${LETTERS}*~$=U`,
  write: (data) => data.map((symbol) => LETTERS[symbol]).join('') + crockfordCheck(data),
  hear: (text) => {
    const data = [...text.slice(0, -1)].map((letter) => LETTERS.indexOf(letter))
    const fits = text.length === 11 && !data.includes(-1) && crockfordCheck(data) === text.at(-1)
    return whole(text, fits)
  },
}

function crockfordCheck(data: readonly number[]): string {
  return `${LETTERS}*~$=U`[data.reduce((rest, symbol) => (rest * 32 + symbol) % 37, 0)] ?? ''
}

const bech32Letters = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
/** The human-readable part `vb`, expanded; it is printed, not read out. */
const prefix = [3, 3, 0, 22, 2]

/** Bech32m (BIP 350): six checks used to find mistakes only, as its authors recommend. */
export const bech32m: Scheme = {
  name: 'bech32m',
  letters: bech32Letters,
  write: (data) => [...data, ...bech32Checks(data)].map((symbol) => bech32Letters[symbol]).join(''),
  hear: (text) => {
    const word = [...text].map((letter) => bech32Letters.indexOf(letter))
    return whole(text, text.length === 16 && !word.includes(-1) && bech32Sum([...prefix, ...word]) === 0x2bc830a3)
  },
}

function bech32Checks(data: readonly number[]): readonly number[] {
  const sum = bech32Sum([...prefix, ...data, 0, 0, 0, 0, 0, 0]) ^ 0x2bc830a3
  return [25, 20, 15, 10, 5, 0].map((shift) => (sum >>> shift) & 31)
}

function bech32Sum(values: readonly number[]): number {
  let sum = 1
  for (const value of values) {
    const top = sum >>> 25
    sum = ((sum & 0x1ffffff) << 5) ^ value
    for (const [bit, generator] of [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3].entries()) {
      if ((top >> bit) & 1) sum ^= generator
    }
  }
  return sum
}

function whole(text: string, fits: boolean): Hearing {
  return fits ? { kind: 'accepted', text, groups: [] } : { kind: 'again', groups: null }
}
