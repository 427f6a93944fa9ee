import { type KeyboardEvent, memo } from 'react'
import type { MapNode } from '../../guide/flow-map.ts'
import type { LaidOutMap } from '../../guide/layout-map.ts'
import { charWidth, cut, mapSizes, signOf, smallCharWidth } from '../../guide/map-look.ts'
import { useAuthor } from './author-context.tsx'

type Props = {
  readonly place: LaidOutMap['nodes'][number]
  readonly name: string
  readonly isAt: boolean
  readonly isPassed: boolean
  /** The one place that the tab key stops at. */
  readonly isStop: boolean
  readonly onOpen: (id: string) => void
  readonly onFocus: (id: string) => void
}

const { width, height } = mapSizes.node

/** One step, outcome, or the way on to it. */
export const MapPlace = memo(function MapPlace({ place, name, isAt, isPassed, isStop, onOpen, onFocus }: Props) {
  const { node, at } = place
  const { words } = useAuthor()
  const box = (
    <>
      <rect
        className={`map-box ${looksOf(node).join(' ')}`}
        x={-width / 2}
        y={-height / 2}
        width={width}
        height={height}
        rx={node.kind === 'step' ? 6 : height / 2}
      />
      <text className="map-id" textAnchor="middle" y={name === '' ? 4 : -4}>
        {idText(node)}
      </text>
      <text className="map-name" textAnchor="middle" y={14}>
        {cut(name, Math.floor(width / smallCharWidth) - 2)}
      </text>
    </>
  )
  const transform = `translate(${at.x} ${at.y})`
  if (node.kind === 'onward') {
    return (
      <g transform={transform}>
        <title>{words.map.onward}</title>
        {box}
      </g>
    )
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    onOpen(node.id)
  }
  const kind = node.kind === 'step' ? words.kinds[node.step] : words.results[node.result]
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button of its own
    <g
      className={`map-place ${isAt ? 'map-at' : ''} ${isPassed ? 'map-passed' : ''}`}
      transform={transform}
      role="button"
      tabIndex={isStop ? 0 : -1}
      aria-current={isAt ? 'step' : undefined}
      aria-label={[node.id, kind, name].filter((part) => part !== '').join(', ')}
      data-place={node.id}
      onClick={() => onOpen(node.id)}
      onKeyDown={press}
      onFocus={() => onFocus(node.id)}
    >
      <title>{name === '' ? kind : `${kind}: ${name}`}</title>
      {box}
    </g>
  )
})

function looksOf(node: MapNode): readonly string[] {
  if (node.kind === 'outcome') return [`map-${node.result}`]
  if (node.kind === 'onward') return []
  return [node.isEntry ? 'map-entry' : '', node.isBeforeCall ? 'map-before' : '']
}

function idText(node: MapNode): string {
  const tries = node.kind === 'step' && node.tries > 1 ? ` ×${node.tries}` : ''
  return `${signOf(node)} ${cut(node.id, Math.floor(width / charWidth) - 4)}${tries}`
}
