import type { ValidatorId } from '../../../guide/levels.ts'

/** How something is typed: which keyboard, how much room. */
export type TypedKind = 'number' | 'line' | 'text' | 'date'

const kinds = {
  'card-number': 'number',
  'card-number-on-screen': 'number',
  'mail-error': 'text',
  'browser-error': 'text',
  'tv-screen': 'text',
  'kids-only': 'text',
  'suspicious-mail': 'text',
  'mail-server': 'line',
  'mail-port': 'number',
  'box-model': 'line',
  deadline: 'date',
  'shown-date': 'date',
  'free-text': 'text',
} as const satisfies Record<ValidatorId, TypedKind>

export function typedKind(validator: ValidatorId): TypedKind {
  return kinds[validator]
}

const most = { number: 60, line: 260, text: 2000, date: 40 } as const satisfies Record<TypedKind, number>

/** Longer than any honest answer; what is longer was pasted by mistake. */
export function mostCharacters(validator: ValidatorId): number {
  return validator === 'free-text' ? 600 : most[typedKind(validator)]
}
