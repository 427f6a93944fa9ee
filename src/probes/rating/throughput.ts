import { median, percentile } from './statistics.ts'

/** Bytes that came through evenly between two moments (milliseconds on any clock); a moment where both are the same. */
export type Portion = { readonly from: number; readonly to: number; readonly bytes: number }

export type Throughput = {
  readonly bytesPerMs: number
  /** How long the steady part was that this is taken from. */
  readonly steadyMs: number
  /** Half of the middle half of the slopes, as a share of the result: 0 is a ruler. */
  readonly spread: number
}

/** Fine enough to see the ramp, coarse enough that a segment of a slow line does not fall between two points. */
const POINTS = 64
/** A line has got going once a stretch of it is this near to what it does in the end. */
const GOING = 0.9
/** Over a long way getting going takes most of the time; of a line that never gets even, the last quarter is told. */
const LATEST_START = POINTS * 0.75
/** Slopes over less than this share of the steady part follow single bursts. */
const LONG_SLOPE = 0.5

export type Watched = {
  readonly portions: readonly Portion[]
  readonly from: number
  readonly to: number
  /** Round trip, milliseconds: TCP gets going in bursts, one each round trip, so that less than one tells nothing. */
  readonly tripMs: number
}

/**
 * The rate of a line from what came through between two moments, without its beginning, where TCP feels its way
 * (RFC 5681, slow start). The middle of all long slopes through the amount over time (Theil and Sen): a stall with a
 * burst after it, which a lost segment makes, moves it little, where a mean follows either end.
 */
export function throughput({ portions, from, to, tripMs }: Watched): Throughput | null {
  const step = (to - from) / POINTS
  if (!(step > 0)) return null
  const amounts = cumulate(portions, from, step)
  const trip = Math.min(POINTS / 4, Math.max(2, Math.ceil(tripMs / step)))
  const rates = amounts.slice(trip).map((amount, index) => (amount - (amounts[index] ?? 0)) / (trip * step))
  const final = median(rates.slice(-POINTS / 4)) ?? 0
  const going = rates.findIndex((rate) => rate >= GOING * final)
  const first = Math.min(Math.max(going, 0), LATEST_START)
  const slopes = longSlopes(amounts.slice(first), step)
  const middle = median(slopes)
  if (middle === null || middle <= 0) return null
  const spread = ((percentile(slopes, 0.75) ?? middle) - (percentile(slopes, 0.25) ?? middle)) / 2 / middle
  return { bytesPerMs: middle, steadyMs: (POINTS - first) * step, spread }
}

/** Whether the rate stands on so much time, beside two round trips in which bursts come. */
export function isSteadyFor(rate: Throughput | null, { tripMs }: Pick<Watched, 'tripMs'>, ms: number): boolean {
  return rate !== null && rate.steadyMs - 2 * tripMs >= ms
}

/** Bytes up to each point, `POINTS + 1` of them, from 0. */
function cumulate(portions: readonly Portion[], from: number, step: number): number[] {
  const amounts = Array.from({ length: POINTS + 1 }, () => 0)
  for (const portion of portions) {
    const before = shareBy(portion, from)
    for (let point = Math.max(0, Math.floor((portion.from - from) / step)); point <= POINTS; point += 1) {
      const came = (shareBy(portion, from + point * step) - before) * portion.bytes
      amounts[point] = (amounts[point] ?? 0) + came
    }
  }
  return amounts
}

function shareBy({ from, to }: Portion, at: number): number {
  if (at >= to) return 1
  return at <= from ? 0 : (at - from) / (to - from)
}

function longSlopes(amounts: readonly number[], step: number): number[] {
  const least = Math.max(1, Math.floor((amounts.length - 1) * LONG_SLOPE))
  return amounts.flatMap((early, index) =>
    amounts.slice(index + least).map((late, further) => (late - early) / ((least + further) * step)),
  )
}
