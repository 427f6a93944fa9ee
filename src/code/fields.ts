import type { Coder } from './coder.ts'
import type { Word } from './reed-solomon.ts'

/** What a code says. Its version is not among them: there is one so far, {@link VERSION}. */
export type CodeFields = {
  /** Index in the register of guides, 0…1023: one number for each guide and revision. */
  readonly flow: number
  /** Days since 2026-01-01 modulo 512. */
  readonly day: number
  /** Some answer was changed on the way. */
  readonly changed: boolean
  /** 0…255. */
  readonly tag: number
  /** The number of the path, 0…2^40 − 1. */
  readonly rank: bigint
}

export const VERSION = 0
const SHORT_RANKS = 1n << 20n
const LONG_RANKS = 1n << 40n

/** Fields as symbols, most significant bits first: six of header, then four of rank, or eight where four are too few. */
export const fieldsLink: Coder<CodeFields, Word> = {
  encode: (fields) => {
    check(fields)
    const { flow, day, changed, tag, rank } = fields
    const header = (VERSION << 28) | (flow << 18) | (day << 9) | (Number(changed) << 8) | tag
    return [...digits(header, 6), ...digits(Number(rank), rank < SHORT_RANKS ? 4 : 8)]
  },
  decode: (word) => {
    const header = numberOf(word.slice(0, 6))
    const rank = BigInt(numberOf(word.slice(6)))
    if (versionOf(word) !== VERSION) throw new RangeError('a newer version')
    if (word.length > 10 && rank < SHORT_RANKS) throw new RangeError('a long code with a rank that fits the short form')
    return {
      flow: (header >>> 18) & 1023,
      day: (header >>> 9) & 511,
      changed: ((header >>> 8) & 1) === 1,
      tag: header & 255,
      rank,
    }
  },
}

/** The two highest bits, in every version. */
export function versionOf(word: Word): number {
  return (word[0] ?? 0) >> 3
}

function check({ flow, day, tag, rank }: CodeFields): void {
  const whole = (value: number, below: number) => Number.isInteger(value) && value >= 0 && value < below
  if (!whole(flow, 1024)) throw new RangeError(`flow ${flow}`)
  if (!whole(day, 512)) throw new RangeError(`day ${day}`)
  if (!whole(tag, 256)) throw new RangeError(`tag ${tag}`)
  if (rank < 0n || rank >= LONG_RANKS) throw new RangeError(`rank ${rank}`)
}

/** Base 32, by division: 40 bits are too many for shifting. */
function digits(value: number, count: number): Word {
  return Array.from({ length: count }, (_, i) => Math.floor(value / 32 ** (count - 1 - i)) % 32)
}

function numberOf(word: Word): number {
  return word.reduce((value, symbol) => value * 32 + symbol, 0)
}
