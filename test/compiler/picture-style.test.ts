import { expect, test } from 'vitest'
import { styleOf } from '../../src/compiler/picture-style.ts'

const style = `
/* for all */
.ink { stroke: #000; fill: none }
.paper, .faint { fill: #fff; }
.paper .ink { stroke: #111 }
@media (prefers-reduced-motion: no-preference) {
  .blink { animation: blink 0.8s steps(1) 6; }
  .turn { animation: turn 1s }
}
@keyframes blink { 50%, to { opacity: 0.15; } }
@keyframes turn { to { rotate: 1turn } }
text { font-size: 20px }
`

test.each([
  ['<path class="ink"/>', '.ink{stroke:#000;fill:none}.paper .ink{stroke:#111}text{font-size:20px}'],
  ['<path class="faint thin"/>', '.paper,.faint{fill:#fff}text{font-size:20px}'],
  [
    '<g class="blink"><path d="M0 0"/></g>',
    '@media (prefers-reduced-motion:no-preference){.blink{animation:blink 0.8s steps(1) 6}}@keyframes blink{50%,to{opacity:0.15}}text{font-size:20px}',
  ],
  ['<path/>', 'text{font-size:20px}'],
])('%s needs only its part of the style', (svg, needed) => {
  expect(styleOf(svg, style)).toBe(needed)
})

test('a style that is none adds nothing', () => {
  expect(styleOf('<path class="ink"/>', '')).toBe('')
  expect(styleOf('<path class="ink"/>', '.ink { } } {')).toBe('.ink{}')
})
