import { memo } from 'react'
import type { LaidOutMap } from '../../guide/layout-map.ts'
import { curve, mapSizes } from '../../guide/map-look.ts'

type Props = { readonly laid: LaidOutMap; readonly passed: readonly string[] }

/** Every arrow with the answers that take it; those of the walk stand out. Decorative: each step names its ways on. */
export const MapArrows = memo(function MapArrows({ laid, passed }: Props) {
  const walked = new Set(passed.slice(1).map((id, place) => `${passed[place]}>${id}`))
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <g aria-hidden="true">
      {laid.arrows.map(({ arrow, points }) => {
        const end = points.at(-1)
        const name = `${arrow.from}>${arrow.to}`
        return (
          <g key={name} className={walked.has(name) ? 'map-walked' : ''}>
            <path className="map-arrow" d={curve(points)} />
            {end !== undefined && <path className="map-tip" d={`M${end.x} ${end.y}l-4-8h8z`} />}
          </g>
        )
      })}
      {laid.arrows.map(({ arrow, label, labelAt }) => {
        if (label === '') return null
        const width = mapSizes.labelWidth(label)
        const height = mapSizes.labelHeight
        return (
          <g key={`${arrow.from}>${arrow.to}`} transform={`translate(${labelAt.x} ${labelAt.y})`}>
            <rect className="map-back" x={-width / 2} y={-height / 2} width={width} height={height} />
            <text className="map-label" textAnchor="middle" y={4}>
              {label}
            </text>
          </g>
        )
      })}
    </g>
  )
})
