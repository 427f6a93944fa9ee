import type { Portion } from './throughput.ts'

/**
 * How things that were moved at the same time shared the line: at every moment each of those under way got an equal
 * part. So what is alone at the end moved faster there than while it was one of five, and its amount is spread so.
 */
export function fairShares(moved: readonly Portion[]): readonly Portion[] {
  const moments = [...new Set(moved.flatMap(({ from, to }) => [from, to]))].toSorted((a, b) => a - b)
  const stretches = moments.slice(1).map((to, index) => {
    const from = moments[index] ?? to
    const underWay = moved.filter((one) => one.from <= from && one.to >= to).length
    return { from, to, share: (to - from) / Math.max(1, underWay) }
  })
  return moved.flatMap((one) => {
    const own = stretches.filter(({ from, to }) => one.from <= from && one.to >= to)
    const whole = own.reduce((sum, { share }) => sum + share, 0)
    if (whole === 0) return [one]
    return own.map(({ from, to, share }) => ({ from, to, bytes: (one.bytes * share) / whole }))
  })
}
