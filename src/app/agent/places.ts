export const places = ['compose', 'decode', 'file', 'cases'] as const
export type Place = (typeof places)[number]

export const placeAddress = {
  compose: '/agent',
  decode: '/agent/decode',
  file: '/agent/file',
  cases: '/agent/cases',
} as const satisfies Record<Place, string>
