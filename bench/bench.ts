/** A section: measures, and gives what it found as JSON. Names of figures carry their unit. */
export type Bench = () => unknown

/** Median time of so many calls, each with something made anew outside of the measured time; a fifth more warm up. */
export function medianMs<T>(times: number, make: () => T, call: (made: T) => unknown): number {
  const taken = Array.from({ length: times + Math.ceil(times / 5) }, () => {
    const made = make()
    const begun = performance.now()
    call(made)
    return performance.now() - begun
  })
  const measured = taken.slice(-times).toSorted((a, b) => a - b)
  return Number((measured[Math.floor(times / 2)] ?? Number.NaN).toFixed(3))
}
