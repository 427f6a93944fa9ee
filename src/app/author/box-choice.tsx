import type { BoxTrait } from '../../guide/box-traits.ts'
import type { Flow } from '../../guide/flow.ts'
import { type FlowNode, findOutcome, findStep } from '../../guide/read-flow.ts'
import { useAuthor } from './author-context.tsx'

/** The boxes for which a drawing of this place differs; none where it has no such drawing. */
export function boxesDrawn(flow: Flow, node: FlowNode): readonly BoxTrait[] {
  const shown = findStep(flow, node)?.pictures ?? findOutcome(flow, node)?.pictures ?? []
  return shown.flatMap((picture) => Object.keys(flow.variants?.[picture] ?? {}) as BoxTrait[])
}

type Props = {
  readonly boxes: readonly BoxTrait[]
  readonly chosen: BoxTrait | null
  readonly onChoose: (box: BoxTrait | null) => void
}

/** For which box the drawings are shown. */
export function BoxChoice({ boxes, chosen, onChoose }: Props) {
  const { words } = useAuthor()
  return (
    <label className="author-jump author-screen-only">
      <span>{words.place.drawnFor}</span>
      <select
        className="author-small"
        value={chosen ?? ''}
        onChange={(event) => onChoose(boxes.find((box) => box === event.currentTarget.value) ?? null)}
      >
        <option value="">{words.place.anyBox}</option>
        {boxes.map((box) => (
          <option key={box}>{box}</option>
        ))}
      </select>
    </label>
  )
}
