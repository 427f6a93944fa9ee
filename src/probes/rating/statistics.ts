/**
 * The value below which a share of the samples lies, interpolated between neighbours (type 7 of Hyndman and Fan 1996).
 * `null` without samples.
 *
 * @param share 0 to 1
 */
export function percentile(samples: readonly number[], share: number): number | null {
  const sorted = samples.toSorted((a, b) => a - b)
  const place = share * (sorted.length - 1)
  const below = sorted[Math.floor(place)]
  const above = sorted[Math.ceil(place)]
  if (below === undefined || above === undefined) return null
  return below + (above - below) * (place - Math.floor(place))
}

export function median(samples: readonly number[]): number | null {
  return percentile(samples, 0.5)
}

/**
 * Mean difference of neighbouring samples, in their order (packet delay variation as RFC 3550 6.4.1 sees it, without
 * its smoothing). `null` for fewer than two.
 */
export function jitter(samples: readonly number[]): number | null {
  if (samples.length < 2) return null
  const steps = samples.slice(1).map((sample, index) => Math.abs(sample - (samples[index] ?? sample)))
  return steps.reduce((sum, step) => sum + step, 0) / steps.length
}
