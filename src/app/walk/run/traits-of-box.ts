import type { Replayed } from '../../../engine/replayed.ts'
import { type BoxTrait, isBoxTrait } from '../../../guide/box-traits.ts'
import type { Flow } from '../../../guide/flow.ts'
import { findStep } from '../../../guide/read-flow.ts'
import { type BoxModel, findBox } from '../../../provider/find-box.ts'
import type { Provider } from '../../../provider/provider.ts'

/**
 * What is known of the person's box: from what was answered on the way, the latest first; where that says nothing, from the
 * provider's only box.
 */
export function traitsOfBox(flow: Flow, path: Replayed['path'], provider: Provider | null): readonly BoxTrait[] {
  const told = path.toReversed().flatMap(({ step: id, answer, typed }) => {
    const step = findStep(flow, id)
    if (step?.kind === 'ask') return isBoxTrait(answer) ? [answer] : []
    if (step?.kind !== 'read' || step.validator !== 'box-model') return []
    const box = typed === null ? null : findBox(provider, typed)
    return box === null ? (isBoxTrait(answer) ? [answer] : []) : traitsOf(box)
  })
  const only = provider?.tv.boxes.length === 1 ? provider.tv.boxes[0] : undefined
  return told.length > 0 || only === undefined ? told : traitsOf(only)
}

function traitsOf({ card, slot }: BoxModel): readonly BoxTrait[] {
  return slot === undefined ? [card] : [card, `slot-${slot}`]
}
