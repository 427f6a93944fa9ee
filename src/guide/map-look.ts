import type { MapNode } from './flow-map.ts'
import type { MapSizes, Point } from './layout-map.ts'

/** What stands before the id of a step, an outcome and the way on, so that kinds can be told without colours. */
export function signOf(node: MapNode): string {
  if (node.kind === 'onward') return '→'
  return node.kind === 'step' ? stepSigns[node.step] : outcomeSigns[node.result]
}

export const stepSigns = {
  tell: 'i',
  do: '▸',
  ask: '?',
  tick: '☑',
  read: '✎',
  measure: '≈',
  wait: '…',
  guard: '⚠',
  show: '◉',
} as const

const outcomeSigns = { call: '☎', solved: '✓', advice: '✉' } as const

/** Mean width of a character of an id, in the drawing's units. */
export const charWidth = 6.6

/** Of the second, smaller line. */
export const smallCharWidth = charWidth * 0.92

export const mapSizes: MapSizes = {
  node: { width: 196, height: 48 },
  labelWidth: (text) => text.length * smallCharWidth + 8,
  labelHeight: 16,
  gap: { x: 14, y: 16 },
}

/** The path of an arrow (SVG 2, 9.3): smooth from point to point, upright at each. */
export function curve(points: readonly Point[]): string {
  return points
    .map((point, i) => {
      const before = points[i - 1]
      if (before === undefined) return `M${tenths(point.x)} ${tenths(point.y)}`
      const middle = tenths((before.y + point.y) / 2)
      return before.x === point.x
        ? `V${tenths(point.y)}`
        : `C${tenths(before.x)} ${middle} ${tenths(point.x)} ${middle} ${tenths(point.x)} ${tenths(point.y)}`
    })
    .join('')
}

/** What is longer than its box ends in an ellipsis. */
export function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text
}

export function tenths(value: number): string {
  return String(Math.round(value * 10) / 10)
}
