import { findBox } from '../../provider/find-box.ts'
import type { Understand } from './understood.ts'

/** How the card goes into the box of that name; a box that the provider's file does not name may take it any way. */
export const boxModel: Understand<'box-model'> = (typed, { provider }) => {
  const box = findBox(provider, typed)
  return { level: box?.card ?? 'other-model', sure: box === null ? 0.5 : 0.95, reasons: [], question: null }
}
