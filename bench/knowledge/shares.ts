export type Share = {
  readonly right: number
  readonly of: number
  readonly share: number
  /** Wilson score interval, 95 %: what the true share may be, given so few. */
  readonly from: number
  readonly to: number
}

const Z = 1.96

export function shareOf(right: number, of: number): Share {
  if (of === 0) return { right, of, share: 0, from: 0, to: 1 }
  const share = right / of
  const spread = Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2))
  const centre = share + Z ** 2 / (2 * of)
  const size = 1 + Z ** 2 / of
  return { right, of, share: round(share), from: round((centre - spread) / size), to: round((centre + spread) / size) }
}

export function round(value: number): number {
  return Number(value.toFixed(3))
}

/** Shares of a list, apart by a key. */
export function sharesBy<T>(
  list: readonly T[],
  key: (item: T) => string,
  isRight: (item: T) => boolean,
): Readonly<Record<string, Share>> {
  const groups = Map.groupBy(list, key)
  const names = [...groups.keys()].toSorted()
  return Object.fromEntries(
    names.map((name) => [
      name,
      shareOf((groups.get(name) ?? []).filter(isRight).length, groups.get(name)?.length ?? 0),
    ]),
  )
}
