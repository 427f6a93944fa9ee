/**
 * A sign outside the database that it held runs: Chromium replaces a corrupt database by an empty one without an
 * error. Light enough for the first screen, which asks it whether there is a run to go on with.
 */
export type Marker = { readonly format: 1; readonly hasRuns: boolean }

/** The name of the app's database, and of all that belongs to it. */
export const STORE_NAME = 'vorab'

/** Null where there is none, or the browser has no such storage for us. */
export function readMarker(marks: Storage | null, name: string = STORE_NAME): Marker | null {
  try {
    const value: unknown = JSON.parse(marks?.getItem(markerKey(name)) ?? 'null')
    return isMarker(value) ? value : null
  } catch {
    return null
  }
}

/** Without effect where the browser refuses: the mirror's files are a sign of their own. */
export function writeMarker(marks: Storage | null, hasRuns: boolean, name: string = STORE_NAME): void {
  try {
    const marker: Marker = { format: 1, hasRuns }
    marks?.setItem(markerKey(name), JSON.stringify(marker))
  } catch {
    // Full or forbidden.
  }
}

function markerKey(name: string): string {
  return `${name}-marker`
}

function isMarker(value: unknown): value is Marker {
  if (typeof value !== 'object' || value === null) return false
  const marker: Partial<Record<keyof Marker, unknown>> = value
  return marker.format === 1 && typeof marker.hasRuns === 'boolean'
}
