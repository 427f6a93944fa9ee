import type { FlowMap, MapArrow, MapNode } from './flow-map.ts'
import type { LayerPlace } from './layer-place.ts'
import { orderLayers } from './order-layers.ts'
import { placeLayers } from './place-layers.ts'

/** Widths and heights in the drawing's units. */
export type MapSizes = {
  readonly node: { readonly width: number; readonly height: number }
  /** Width of the label of an arrow, by its text. */
  readonly labelWidth: (text: string) => number
  readonly labelHeight: number
  readonly gap: { readonly x: number; readonly y: number }
}

export type Point = { readonly x: number; readonly y: number }

export type LaidOutMap = {
  readonly width: number
  readonly height: number
  /** `at` is the middle. */
  readonly nodes: readonly { readonly node: MapNode; readonly at: Point }[]
  readonly arrows: readonly {
    readonly arrow: MapArrow
    readonly label: string
    readonly labelAt: Point
    /** From the bottom of one node to the top of the other, top to bottom. */
    readonly points: readonly Point[]
  }[]
}

/**
 * Lays a map out in layers from top to bottom (Sugiyama, Tagawa, Toda 1981): a node stands below all that lead to it;
 * each arrow has a place of its own in every layer that it crosses, and its label one below its source, so that nothing
 * is written over.
 */
export function layoutMap(map: FlowMap, sizes: MapSizes): LaidOutMap {
  const layerOf = layersOf(map)
  const layers: LayerPlace[][] = []
  const add = (layer: number, key: string, width: number): LayerPlace => {
    const place: LayerPlace = { key, width, above: [], below: [] }
    while (layers.length <= layer) layers.push([])
    layers[layer]?.push(place)
    return place
  }
  const nodes = new Map(
    map.nodes.map((node) => [node.id as string, add(2 * (layerOf.get(node.id) ?? 0), node.id, sizes.node.width)]),
  )
  const routes = map.arrows.map((arrow) => route({ arrow, nodes, layerOf, add, sizes }))
  orderLayers(layers)
  const x = placeLayers(layers, sizes.gap.x)
  const y = (layer: number) =>
    sizes.gap.y + sizes.node.height / 2 + (layer / 2) * (sizes.node.height + sizes.labelHeight + 2 * sizes.gap.y)
  const xOf = (place: LayerPlace) => x.get(place) ?? 0
  const nodeAt = (id: string): Point => {
    const place = nodes.get(id)
    return { x: place === undefined ? 0 : xOf(place), y: y(2 * (layerOf.get(id) ?? 0)) }
  }
  const half = sizes.node.height / 2
  return {
    width: Math.max(0, ...layers.flat().map((place) => xOf(place) + place.width / 2)) + sizes.gap.x,
    height: y(layers.length - 1) + half + sizes.gap.y,
    nodes: map.nodes.map((node) => ({ node, at: nodeAt(node.id) })),
    arrows: routes.map(({ arrow, label, places }) => {
      const from = nodeAt(arrow.from)
      const to = nodeAt(arrow.to)
      const first = 2 * (layerOf.get(arrow.from) ?? 0) + 1
      // Beside nodes an arrow runs straight for the height of a node, so that it cuts no corner.
      const bends = places.flatMap((place, i): Point[] => {
        const at = { x: xOf(place), y: y(first + i) }
        return (first + i) % 2 === 1
          ? [at]
          : [
              { x: at.x, y: at.y - half },
              { x: at.x, y: at.y + half },
            ]
      })
      return {
        arrow,
        label,
        labelAt: bends[0] ?? from,
        points: [{ x: from.x, y: from.y + half }, ...bends, { x: to.x, y: to.y - half }],
      }
    }),
  }
}

/** What an arrow is labelled with; the single way on of a step that only tells needs no label. */
function labelOf({ answers }: MapArrow): string {
  const named = answers.filter((answer) => answer !== 'next')
  return named.length > 4 ? `${named.slice(0, 3).join(', ')} … (${named.length})` : named.join(', ')
}

type Routing = {
  readonly arrow: MapArrow
  readonly nodes: ReadonlyMap<string, LayerPlace>
  readonly layerOf: ReadonlyMap<string, number>
  readonly add: (layer: number, key: string, width: number) => LayerPlace
  readonly sizes: MapSizes
}

function route({ arrow, nodes, layerOf, add, sizes }: Routing) {
  const label = labelOf(arrow)
  const first = 2 * (layerOf.get(arrow.from) ?? 0) + 1
  const last = 2 * (layerOf.get(arrow.to) ?? 0) - 1
  const places: LayerPlace[] = []
  for (let layer = first; layer <= last; layer++) {
    places.push(add(layer, `${arrow.from}>${arrow.to}`, layer === first && label !== '' ? sizes.labelWidth(label) : 0))
  }
  const all = [nodes.get(arrow.from), ...places, nodes.get(arrow.to)]
  for (const [i, place] of all.entries()) {
    const next = all[i + 1]
    if (place === undefined || next === undefined) continue
    place.below.push(next)
    next.above.push(place)
  }
  return { arrow, label, places }
}

/** A node's layer is one more than the deepest that leads to it. Maps have no cycles, as flows have none. */
function layersOf(map: FlowMap): ReadonlyMap<string, number> {
  const into = new Map(map.nodes.map((node) => [node.id as string, 0]))
  const out = new Map<string, string[]>(map.nodes.map((node) => [node.id as string, []]))
  for (const { from, to } of map.arrows) {
    into.set(to, (into.get(to) ?? 0) + 1)
    out.get(from)?.push(to)
  }
  const layers = new Map(map.nodes.map((node) => [node.id as string, 0]))
  const ready = [...into].filter(([, count]) => count === 0).map(([id]) => id)
  for (const id of ready) {
    for (const to of out.get(id) ?? []) {
      layers.set(to, Math.max(layers.get(to) ?? 0, (layers.get(id) ?? 0) + 1))
      const left = (into.get(to) ?? 0) - 1
      into.set(to, left)
      if (left === 0) ready.push(to)
    }
  }
  return layers
}
