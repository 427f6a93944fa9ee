import type { LayerPlace } from './layer-place.ts'

const sweeps = 12

/**
 * Orders the places of each layer so that few arrows cross: each goes to the middle of its neighbours in the layer
 * before, down and up by turns (barycentre method); the order with the fewest crossings is kept.
 */
export function orderLayers(layers: LayerPlace[][]): void {
  let best = layers.map((layer) => [...layer])
  let fewest = countCrossings(layers)
  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep++) {
    const down = sweep % 2 === 0
    const order = down ? layers : layers.toReversed()
    for (const [i, layer] of order.entries()) {
      const before = order[i - 1]
      if (before !== undefined) sortByNeighbours(layer, before, down)
    }
    const crossings = countCrossings(layers)
    if (crossings >= fewest) continue
    fewest = crossings
    best = layers.map((layer) => [...layer])
  }
  for (const [i, layer] of best.entries()) layers[i]?.splice(0, layer.length, ...layer)
}

function sortByNeighbours(layer: LayerPlace[], before: readonly LayerPlace[], down: boolean): void {
  const rank = new Map(before.map((place, i) => [place, i]))
  const middle = new Map(
    layer.map((place, i) => {
      const ranks = (down ? place.above : place.below).flatMap((neighbour) => rank.get(neighbour) ?? [])
      return [place, ranks.length === 0 ? i : ranks.reduce((a, b) => a + b, 0) / ranks.length]
    }),
  )
  layer.sort((a, b) => (middle.get(a) ?? 0) - (middle.get(b) ?? 0))
}

/** Pairs of arrows between neighbouring layers that cross, by a count of inversions (Barth, Jünger, Mutzel 2002). */
function countCrossings(layers: readonly (readonly LayerPlace[])[]): number {
  return layers.reduce((sum, layer, i) => sum + crossingsBelow(layer, layers[i + 1] ?? []), 0)
}

function crossingsBelow(upper: readonly LayerPlace[], lower: readonly LayerPlace[]): number {
  const rank = new Map(lower.map((place, i) => [place, i]))
  const tree = new Int32Array(lower.length + 1)
  let seen = 0
  let crossings = 0
  for (const place of upper) {
    const ends = place.below.flatMap((below) => rank.get(below) ?? []).sort((a, b) => a - b)
    for (const end of ends) {
      let notBeyond = 0
      for (let at = end + 1; at > 0; at -= at & -at) notBeyond += tree[at] ?? 0
      crossings += seen - notBeyond
    }
    for (const end of ends) {
      for (let at = end + 1; at <= lower.length; at += at & -at) tree[at] = (tree[at] ?? 0) + 1
      seen++
    }
  }
  return crossings
}
