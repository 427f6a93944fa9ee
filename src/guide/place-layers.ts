import type { LayerPlace } from './layer-place.ts'

const sweeps = 16

/**
 * Horizontal middles of all places: near the mean of their neighbours, in order, never closer than a gap. Each layer is
 * solved exactly (least squares in a fixed order: pool adjacent violators), down and up by turns.
 */
export function placeLayers(layers: readonly (readonly LayerPlace[])[], gap: number): ReadonlyMap<LayerPlace, number> {
  const x = new Map<LayerPlace, number>()
  for (const layer of layers) pack(layer, () => 0, x, gap)
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const down = sweep % 2 === 0
    for (const layer of down ? layers : layers.toReversed()) {
      pack(layer, (place) => wanted(place, x, sweep < sweeps - 2 ? down : null), x, gap)
    }
  }
  const left = Math.min(0, ...[...x].map(([place, middle]) => middle - place.width / 2))
  for (const [place, middle] of x) x.set(place, middle - left + gap)
  return x
}

/** The mean of the neighbours above or below, at the end of both: arrows then run straight where they can. */
function wanted(place: LayerPlace, x: ReadonlyMap<LayerPlace, number>, down: boolean | null): number {
  const neighbours = down === null ? [...place.above, ...place.below] : down ? place.above : place.below
  if (neighbours.length === 0) return x.get(place) ?? 0
  return neighbours.reduce((sum, neighbour) => sum + (x.get(neighbour) ?? 0), 0) / neighbours.length
}

type Block = { sum: number; count: number }

/** Moves the places of a layer as little as possible from where they want to be. */
function pack(
  layer: readonly LayerPlace[],
  want: (place: LayerPlace) => number,
  x: Map<LayerPlace, number>,
  gap: number,
): void {
  const offsets: number[] = []
  let right = 0
  for (const [i, place] of layer.entries()) {
    const before = layer[i - 1]
    right += before === undefined ? 0 : before.width / 2 + gap + place.width / 2
    offsets.push(right)
  }
  const blocks: Block[] = []
  for (const [i, place] of layer.entries()) {
    let block: Block = { sum: want(place) - (offsets[i] ?? 0), count: 1 }
    for (
      let last = blocks.at(-1);
      last !== undefined && last.sum / last.count > block.sum / block.count;
      last = blocks.at(-1)
    ) {
      blocks.pop()
      block = { sum: last.sum + block.sum, count: last.count + block.count }
    }
    blocks.push(block)
  }
  let i = 0
  for (const block of blocks) {
    for (let n = 0; n < block.count; n++, i++) {
      const place = layer[i]
      if (place !== undefined) x.set(place, block.sum / block.count + (offsets[i] ?? 0))
    }
  }
}
