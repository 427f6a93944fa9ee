export const places = ['compose', 'decode', 'walk', 'file', 'cases', 'practice'] as const
export type Place = (typeof places)[number]

export const placeAddress = {
  compose: '/agent',
  decode: '/agent/decode',
  walk: '/agent/walk',
  file: '/agent/file',
  cases: '/agent/cases',
  practice: '/agent/practice',
} as const satisfies Record<Place, string>

/** What an address of the desk asks for. */
export type DeskAddress =
  | { readonly kind: 'place'; readonly place: Place }
  /** `/c#CODE`: what stands behind the `#`. */
  | { readonly kind: 'code' }
  | { readonly kind: 'run' | 'run-case'; readonly run: string }
  | { readonly kind: 'unknown' }

/** By the whole path: the routes around the desk have already taken its beginning. */
export function deskAddress(path: string): DeskAddress {
  const at = path.replace(/\/+$/, '')
  if (at === '/c') return { kind: 'code' }
  const place = places.find((each) => placeAddress[each] === at)
  if (place !== undefined) return { kind: 'place', place }
  const [, run, asCase] = /^\/agent\/run\/([A-Za-z0-9_-]{1,64})(\/case)?$/.exec(at) ?? []
  if (run === undefined) return { kind: 'unknown' }
  return { kind: asCase === undefined ? 'run' : 'run-case', run }
}
