import type { LaidOutMap } from '../../guide/layout-map.ts'

const directions: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
}

/** The nearest place in the direction of an arrow key, aside counting double; `null` for other keys and at the edge. */
export function nextPlace(laid: LaidOutMap, from: string, key: string): string | null {
  const direction = directions[key]
  const start = laid.nodes.find(({ node }) => node.id === from)?.at
  if (direction === undefined || start === undefined) return null
  let best: { readonly id: string; readonly far: number } | null = null
  for (const { node, at } of laid.nodes) {
    const along = (at.x - start.x) * direction.x + (at.y - start.y) * direction.y
    const aside = Math.abs((at.x - start.x) * direction.y + (at.y - start.y) * direction.x)
    // Left and right stay in the layer.
    if (along <= 1 || node.kind === 'onward' || (direction.y === 0 && aside > 1)) continue
    const far = along + 2 * aside
    if (best === null || far < best.far) best = { id: node.id, far }
  }
  return best?.id ?? null
}
