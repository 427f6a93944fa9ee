import { keep, keptKeys, readKept } from './kept.ts'

/** More are one tap further. */
export const MOST_OFFERED = 2

/** How many runs the first screen last offered to go on with, as far as this device remembers. */
export function keptPlaces(): number {
  return Math.min(MOST_OFFERED, Math.max(0, Number(readKept(keptKeys.goOn)) || 0))
}

/**
 * Keeps room on the first screen for so many runs (`unfinished-runs.css`): they are known only when the database is open,
 * and nothing may move under a thumb by then.
 */
export function showPlaces(count: number): void {
  const { dataset } = document.documentElement
  if (count > 0) dataset['goOn'] = String(count)
  else delete dataset['goOn']
}

/** The same, kept for the next visit. */
export function keepPlaces(count: number): void {
  if (count !== keptPlaces()) keep(keptKeys.goOn, String(count))
  showPlaces(count)
}
