/** What may have gone wrong in typing a number, with the number that was perhaps meant. */
export type Slip =
  /** `at` counts from 0, from the left, in the typed digits. */
  | { readonly kind: 'one-wrong'; readonly at: number; readonly meant: string }
  | { readonly kind: 'two-swapped'; readonly at: number; readonly meant: string }
  | { readonly kind: 'one-missing'; readonly at: number; readonly meant: string }
  | { readonly kind: 'one-too-many'; readonly at: number; readonly meant: string }

const DIGITS = '0123456789'

/** Pairs that are taken for each other: they look alike, or lie side by side on a keypad. */
const alike = new Set(
  '08 80 17 71 38 83 56 65 68 86 49 94 27 72 12 21 23 32 45 54 58 85 69 96 36 63 14 41 25 52 47 74 89 98 78 87'.split(
    ' ',
  ),
)

/**
 * The numbers, one slip away from the typed one, that would be right: swapped neighbours first (the commonest slip),
 * then digits that are easily confused, then the rest. Work is ten times the length.
 */
export function likelySlips(
  typed: string,
  { length }: { readonly length: number },
  isRight: (digits: string) => boolean,
): readonly Slip[] {
  const places = Array.from(typed, (_, at) => at)
  const right = (slips: readonly Slip[]) => slips.filter(({ meant }) => isRight(meant))
  if (typed.length === length) {
    const swaps = right(places.flatMap((at) => swapped(typed, at)))
    const wrong = right(places.flatMap((at) => Array.from(DIGITS).flatMap((digit) => replaced(typed, at, digit))))
    const likely = wrong.filter((slip) => alike.has((typed[slip.at] ?? '') + (slip.meant[slip.at] ?? '')))
    return [...swaps, ...likely, ...wrong.filter((slip) => !likely.includes(slip))]
  }
  if (typed.length === length + 1)
    return unique(
      right(places.map((at) => ({ kind: 'one-too-many', at, meant: typed.slice(0, at) + typed.slice(at + 1) }))),
    )
  if (typed.length !== length - 1) return []
  const missing = [...places, typed.length].flatMap((at) =>
    Array.from(
      DIGITS,
      (digit): Slip => ({ kind: 'one-missing', at, meant: typed.slice(0, at) + digit + typed.slice(at) }),
    ),
  )
  return unique(right(missing))
}

function swapped(typed: string, at: number): readonly Slip[] {
  const [first = '', second = ''] = typed.slice(at, at + 2)
  if (second === '' || first === second) return []
  return [{ kind: 'two-swapped', at, meant: typed.slice(0, at) + second + first + typed.slice(at + 2) }]
}

function replaced(typed: string, at: number, digit: string): readonly Slip[] {
  return typed[at] === digit ? [] : [{ kind: 'one-wrong', at, meant: typed.slice(0, at) + digit + typed.slice(at + 1) }]
}

function unique(slips: readonly Slip[]): readonly Slip[] {
  return slips.filter((slip, index) => slips.findIndex(({ meant }) => meant === slip.meant) === index)
}

/** The one slip between two numbers, if there is exactly one: how a number read from the screen differs from the card's. */
export function slipBetween(typed: string, meant: string): Slip | null {
  const all = likelySlips(typed, { length: meant.length }, (digits) => digits === meant)
  return all[0] ?? null
}
