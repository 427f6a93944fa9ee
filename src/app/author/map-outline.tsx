import type { FlowMap, MapArrow, MapNode } from '../../guide/flow-map.ts'
import { signOf } from '../../guide/map-look.ts'
import { useAuthor } from './author-context.tsx'
import './map-outline.css'

type Props = { readonly map: FlowMap; readonly nameOf: (node: MapNode) => string }

/**
 * The map as a list, for paper alone: every place with a number, and of each answer the number that it leads to. A drawing of eighty
 * steps is an overview on a sheet; this can be read.
 */
export function MapOutline({ map, nameOf }: Props) {
  const { words } = useAuthor()
  const numbers = new Map(
    map.nodes.filter(({ kind }) => kind !== 'onward').map(({ id }, place) => [id as string, place + 1]),
  )
  return (
    <ol className="map-outline" aria-hidden="true">
      {map.nodes.map((node) =>
        node.kind === 'onward' ? null : (
          <li key={node.id} className={`map-outline-place map-outline-${node.kind}`}>
            <p className="map-outline-name">
              <span className="map-outline-number">{numbers.get(node.id)}</span>
              <span>
                <span className="author-id">{node.id}</span> {signOf(node)}{' '}
                {node.kind === 'step' ? words.kinds[node.step] : words.results[node.result]}
              </span>
            </p>
            {nameOf(node) !== '' && <p className="map-outline-words">{nameOf(node)}</p>}
            <Ways arrows={map.arrows.filter(({ from }) => from === node.id)} numbers={numbers} />
          </li>
        ),
      )}
    </ol>
  )
}

type WaysProps = { readonly arrows: readonly MapArrow[]; readonly numbers: ReadonlyMap<string, number> }

function Ways({ arrows, numbers }: WaysProps) {
  const { words } = useAuthor()
  if (arrows.length === 0) return null
  return (
    <ul className="map-outline-ways">
      {arrows.map(({ to, answers }) => (
        <li key={to}>
          {answers.join(', ')} → <strong>{numbers.get(to)}</strong> {numbers.has(to) ? to : words.map.onward}
        </li>
      ))}
    </ul>
  )
}
