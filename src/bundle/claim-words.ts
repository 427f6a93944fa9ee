import type { ClaimState } from '../engine/claim-state.ts'
import { valuesOf } from '../engine/claim-states.ts'
import type { GuideWords } from '../guide/words.ts'

export type ClaimInWords = { readonly label: string; readonly value: string }

/**
 * A claim for a reader: where its sources disagree all that was said ("in / out"), and `unsure` only where nobody gave
 * a value. Ids stand where the guide has no words (a damaged or foreign file), so that nothing is hidden.
 */
export function claimWords(words: GuideWords, { claim, value, sources }: ClaimState, unsure: string): ClaimInWords {
  const own = Object.hasOwn(words.claims, claim) ? words.claims[claim] : undefined
  const said = (value === null ? valuesOf(sources) : [value]).map((each) => own?.values[each] ?? each)
  return { label: own?.label ?? claim, value: said.length === 0 ? unsure : said.join(' / ') }
}
