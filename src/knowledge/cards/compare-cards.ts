import { cardDigits } from './card-number.ts'
import { type Slip, slipBetween } from './slips.ts'

export type ComparedCards =
  | { readonly status: 'same' }
  /** One slip apart: read once more before anything is concluded. */
  | { readonly status: 'mistyped'; readonly slip: Slip }
  | { readonly status: 'different' }
  | { readonly status: 'nothing-to-compare' }

/** A screen may show the number without its check digit, or with the box's number behind it. */
const LEAST_SHARED = 8

/** Compares the number on the TV screen with the one printed on the card. */
export function compareCards(onScreen: string, printed: string | null): ComparedCards {
  const shown = cardDigits(onScreen)
  const card = printed === null ? '' : cardDigits(printed)
  if (shown === '' || card === '') return { status: 'nothing-to-compare' }
  if (shown === card) return { status: 'same' }
  const [long, short] = shown.length > card.length ? [shown, card] : [card, shown]
  if (short.length >= LEAST_SHARED && long.startsWith(short) && long.length - short.length <= 2)
    return { status: 'same' }
  const slip = slipBetween(shown, card)
  return slip === null ? { status: 'different' } : { status: 'mistyped', slip }
}
