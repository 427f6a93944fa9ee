/** A whole number from 0 up to, not including, `below`. */
export type Random = (below: number) => number

/** Mulberry32 (Tommy Ettinger): the same seed, the same numbers. Good enough for made-up callers, for nothing secret. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}
