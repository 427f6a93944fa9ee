import { checkCardNumber } from '../cards/card-number.ts'
import { compareCards } from '../cards/compare-cards.ts'
import type { Slip } from '../cards/slips.ts'
import type { Reason, Understand } from './understood.ts'

/** A wrong check digit is a reason to read again, never to block: provider's formats are seldom complete. */
export const cardNumber: Understand<'card-number'> = (typed, { provider }) => {
  const checked = checkCardNumber(typed, provider?.tv.cards ?? [])
  switch (checked.status) {
    case 'valid':
      return { level: 'valid', sure: 0.95, reasons: [{ id: 'card-valid', detail: checked.digits }], question: null }
    case 'mistyped':
      return { level: 'mistyped', sure: 0.85, reasons: slipReasons(checked.slips), question: 'card-number-again' }
    case 'other-format':
      return {
        level: 'other-format',
        sure: 0.7,
        reasons: [{ id: `card-${checked.why}`, detail: checked.digits }],
        question: null,
      }
  }
}

export const cardNumberOnScreen: Understand<'card-number-on-screen'> = (typed, { earlier }) => {
  const printed = earlier.findLast(({ validator }) => validator === 'card-number')?.typed ?? null
  const compared = compareCards(typed, printed)
  switch (compared.status) {
    case 'same':
      return { level: 'same', sure: 0.99, reasons: [{ id: 'cards-same', detail: '' }], question: null }
    case 'mistyped':
      return { level: 'mistyped', sure: 0.85, reasons: slipReasons([compared.slip]), question: 'card-number-again' }
    case 'different':
      return { level: 'different', sure: 0.9, reasons: [{ id: 'cards-different', detail: '' }], question: null }
    case 'nothing-to-compare':
      return {
        level: 'mistyped',
        sure: 0,
        reasons: [{ id: 'cards-nothing-to-compare', detail: '' }],
        question: 'card-number-again',
      }
  }
}

/** Only a single possibility is shown as one; of many, that it is a slip. */
function slipReasons(slips: readonly Slip[]): readonly Reason[] {
  const [first, second] = slips
  if (first === undefined || second !== undefined) return [{ id: 'card-slip', detail: '' }]
  return [{ id: `card-slip-${first.kind}`, detail: String(first.at + 1) }]
}
