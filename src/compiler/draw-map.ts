import type { FlowMap, MapNode } from '../guide/flow-map.ts'
import { type LaidOutMap, layoutMap, type Point } from '../guide/layout-map.ts'
import { curve, cut, mapSizes, signOf, smallCharWidth, stepSigns, tenths } from '../guide/map-look.ts'

export type MapText = {
  readonly title: string
  /** Second line in a node: what the agent's screen calls it; empty for none. */
  readonly nameOf: (id: string) => string
  /** Weight of a node or arrow, 0 to 1, with a text beside it: how often it came in some codes. */
  readonly weightOf?: (id: string) => { readonly share: number; readonly text: string } | null
}

const headerHeight = 84

/** The map as an SVG that follows light and dark and prints black on white. */
export function drawMap(map: FlowMap, text: MapText): string {
  const laid = layoutMap(map, mapSizes)
  const width = Math.ceil(Math.max(laid.width, 640))
  const height = Math.ceil(laid.height + headerHeight)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeXml(text.title)}">`,
    `<style>${style}</style>`,
    `<rect class="sheet" width="${width}" height="${height}"/>`,
    `<text class="title" x="14" y="30">${escapeXml(text.title)}</text>`,
    legend(),
    `<g transform="translate(0 ${headerHeight})">`,
    ...arrows(laid, text),
    ...laid.nodes.map(({ node, at }) => drawNode(node, at, text)),
    '</g>',
    '</svg>',
    '',
  ].join('\n')
}

const style = `
svg{font-family:system-ui,sans-serif;font-size:12px;color-scheme:light dark;--paper:#fff;--ink:#14252b;--soft:#5b6b70;--line:#8b9a9f;--call:#fde9dc;--good:#dff3e4;--box:#f3f6f6;--heat:#c2410c}
@media (prefers-color-scheme:dark){svg{--paper:#10181b;--ink:#e8eeee;--soft:#a3b1b5;--line:#6c7b80;--call:#4a2a18;--good:#173d26;--box:#1c272b;--heat:#fb923c}}
@media print{svg{--paper:#fff;--ink:#000;--soft:#444;--line:#666;--call:#f4e4d8;--good:#e2f0e4;--box:#f6f6f6}}
.sheet{fill:var(--paper)}
text{fill:var(--ink)}
.title{font-size:18px;font-weight:600}
.name{fill:var(--soft);font-size:11px}
.id{font-weight:600}
.box{fill:var(--box);stroke:var(--ink);stroke-width:1.2}
.entry{stroke-width:3}
.before{stroke-dasharray:5 3}
.call{fill:var(--call)}
.solved{fill:var(--good)}
.arrow{fill:none;stroke:var(--line);stroke-width:1.4}
.tip{fill:var(--line)}
.back{fill:var(--paper)}
.label{font-size:11px}
.heat{stroke:var(--heat);fill:none}
.share{fill:var(--heat);font-size:11px;font-weight:600}
`.trim()

function legend(): string {
  const kinds = Object.entries(stepSigns).map(([kind, sign]) => `${sign} ${kind}`)
  const rest = ['thick frame: a run may begin here', 'dashed: before every call', 'round: an outcome']
  return `<text class="name" x="14" y="50">${escapeXml(kinds.join('   '))}</text><text class="name" x="14" y="68">${escapeXml(rest.join(' · '))}</text>`
}

function arrows(laid: LaidOutMap, text: MapText): readonly string[] {
  const lines = laid.arrows.map(({ arrow, points }) => {
    const weight = text.weightOf?.(`${arrow.from}>${arrow.to}`) ?? null
    const heat =
      weight === null
        ? ''
        : `<path class="heat" stroke-width="${(1 + 9 * weight.share).toFixed(1)}" opacity="0.5" d="${curve(points)}"/>`
    const end = points.at(-1) ?? { x: 0, y: 0 }
    return `${heat}<path class="arrow" d="${curve(points)}"/><path class="tip" d="M${tenths(end.x)} ${tenths(end.y)}l-4-8h8z"/>`
  })
  const labels = laid.arrows.flatMap(({ arrow, label, labelAt }) => {
    const weight = text.weightOf?.(`${arrow.from}>${arrow.to}`) ?? null
    const shown = weight === null ? label : `${label} ${weight.text}`.trim()
    if (shown === '') return []
    const width = mapSizes.labelWidth(shown)
    const back = `<rect class="back" x="${tenths(labelAt.x - width / 2)}" y="${tenths(labelAt.y - 8)}" width="${tenths(width)}" height="16"/>`
    return [
      `${back}<text class="label" text-anchor="middle" x="${tenths(labelAt.x)}" y="${tenths(labelAt.y + 4)}">${escapeXml(shown)}</text>`,
    ]
  })
  return [...lines, ...labels]
}

function drawNode(node: MapNode, at: Point, text: MapText): string {
  const { width, height } = mapSizes.node
  const classes = [
    'box',
    node.kind === 'outcome' ? node.result : '',
    node.kind === 'step' && node.isEntry ? 'entry' : '',
    node.kind === 'step' && node.isBeforeCall ? 'before' : '',
  ]
  const sign = signOf(node)
  const tries = node.kind === 'step' && node.tries > 1 ? ` ×${node.tries}` : ''
  const name = cut(text.nameOf(node.id), Math.floor(width / smallCharWidth) - 2)
  const radius = node.kind === 'step' ? 6 : height / 2
  const weight = text.weightOf?.(node.id) ?? null
  const share =
    weight === null
      ? ''
      : `<text class="share" text-anchor="end" x="${tenths(at.x + width / 2 - 8)}" y="${tenths(at.y - height / 2 - 3)}">${escapeXml(weight.text)}</text>`
  return [
    `<g id="${escapeXml(node.id)}">`,
    `<rect class="${classes.filter((one) => one !== '').join(' ')}" x="${tenths(at.x - width / 2)}" y="${tenths(at.y - height / 2)}" width="${width}" height="${height}" rx="${radius}"/>`,
    `<text class="id" text-anchor="middle" x="${tenths(at.x)}" y="${tenths(at.y + (name === '' ? 4 : -4))}">${escapeXml(`${sign} ${cut(node.id, 26)}${tries}`)}</text>`,
    name === ''
      ? ''
      : `<text class="name" text-anchor="middle" x="${tenths(at.x)}" y="${tenths(at.y + 14)}">${escapeXml(name)}</text>`,
    share,
    '</g>',
  ].join('')
}

function escapeXml(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character] ?? character,
  )
}
