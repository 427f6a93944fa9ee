import type { CodeText } from '../../src/code/alphabet.ts'
import { encodeCode } from '../../src/code/encode-code.ts'
import type { CodeFields } from '../../src/code/fields.ts'

/** A small generator of pseudo-random whole numbers (mulberry32), so that a failing test can be run again. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  return (below) => {
    if (below <= 2 ** 32) return Math.floor((next() / 2 ** 32) * below)
    return Math.floor(((next() * 2 ** 21 + (next() >>> 11)) / 2 ** 53) * below)
  }
}

export function someFields(random: (below: number) => number): CodeFields {
  const long = random(2) === 1
  const rank = long ? BigInt(2 ** 20 + random(2 ** 40 - 2 ** 20)) : BigInt(random(2 ** 20))
  return { flow: random(1024), day: random(512), changed: random(2) === 1, tag: random(256), rank }
}

export function someCodes(count: number, seed: number): readonly CodeText[] {
  const random = randomFrom(seed)
  return Array.from({ length: count }, () => encodeCode(someFields(random)))
}
