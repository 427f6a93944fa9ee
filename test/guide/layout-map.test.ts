import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mapFlow } from '../../src/guide/flow-map.ts'
import { type LaidOutMap, layoutMap, type MapSizes } from '../../src/guide/layout-map.ts'
import { anyFlow, chain, flowOf } from './some-flow.ts'

const sizes: MapSizes = {
  node: { width: 100, height: 40 },
  labelWidth: (text) => text.length * 6,
  labelHeight: 16,
  gap: { x: 10, y: 10 },
}

/** Nodes and labels as boxes. */
function boxes({ nodes, arrows }: LaidOutMap) {
  const box = (at: { x: number; y: number }, width: number, height: number) => ({
    left: at.x - width / 2,
    right: at.x + width / 2,
    top: at.y - height / 2,
    bottom: at.y + height / 2,
  })
  return [
    ...nodes.map(({ at }) => box(at, sizes.node.width, sizes.node.height)),
    ...arrows
      .filter(({ label }) => label !== '')
      .map(({ label, labelAt }) => box(labelAt, sizes.labelWidth(label), sizes.labelHeight)),
  ]
}

describe('a map', () => {
  test('never writes one node or label over another, and stays on its sheet', () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        const laid = layoutMap(mapFlow(flow), sizes)
        const all = boxes(laid)
        for (const [i, a] of all.entries()) {
          expect(a.left).toBeGreaterThanOrEqual(0)
          expect(a.top).toBeGreaterThanOrEqual(0)
          expect(a.right).toBeLessThanOrEqual(laid.width)
          expect(a.bottom).toBeLessThanOrEqual(laid.height)
          for (const b of all.slice(i + 1)) {
            const apart = a.right <= b.left + 0.01 || b.right <= a.left + 0.01 || a.bottom <= b.top || b.bottom <= a.top
            expect(apart).toBe(true)
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  test('draws every arrow downwards from its node to its target', () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        const { nodes, arrows } = layoutMap(mapFlow(flow), sizes)
        const at = new Map(nodes.map(({ node, at: middle }) => [node.id as string, middle]))
        for (const { arrow, points } of arrows) {
          expect(points[0]?.x).toBe(at.get(arrow.from)?.x)
          expect(points.at(-1)?.x).toBe(at.get(arrow.to)?.x)
          for (const [i, point] of points.entries()) expect(point.y).toBeGreaterThan(points[i - 1]?.y ?? -1)
        }
      }),
    )
  })

  test('joins answers that lead the same way, and repeats to one step', () => {
    const flow = flowOf({
      number: { valid: 'end', mistyped: 'number~2', unsure: 'end' },
      'number~2': { valid: 'end', mistyped: 'lost', unsure: 'end' },
    })
    const map = mapFlow(flow)
    expect(map.nodes.find((node) => node.id === 'number')).toMatchObject({ kind: 'step', tries: 2, isEntry: true })
    expect(map.arrows).toEqual([
      { from: 'number', to: 'end', answers: ['valid', 'unsure'] },
      { from: 'number', to: 'lost', answers: ['mistyped'] },
    ])
  })

  test('shows the steps before every call once, and answers lead to the outcome itself', () => {
    const flow = flowOf({
      lamp: { lit: 'fixed', dark: 'when~no-power' },
      'when~no-power': { today: 'no-power', later: 'no-power' },
    })
    const map = mapFlow(flow)
    expect(map.nodes.map((node) => node.id)).toEqual(['lamp', 'when', 'fixed', 'no-power', 'outcome'])
    expect(map.arrows).toContainEqual({ from: 'lamp', to: 'no-power', answers: ['dark'] })
    expect(map.arrows).toContainEqual({ from: 'when', to: 'outcome', answers: ['today', 'later'] })
  })

  test('of a long chain is laid out too', () => {
    const laid = layoutMap(mapFlow(chain(500, 2)), sizes)
    expect(laid.nodes).toHaveLength(501)
    expect(laid.height).toBeGreaterThan(500 * sizes.node.height)
  })
})
