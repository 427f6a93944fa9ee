import type { Reading } from '../../../guide/reading.ts'
import { UnreachableError } from '../../../guide/unreachable.ts'
import { useSpeech } from '../../ui/speech.tsx'
import { useAgent } from '../agent-context.tsx'
import { type Chart, chartOf } from './chart-of.ts'
import './reading-chart.css'

/** A reading drawn; what it shows is said as well. */
export function ReadingChart({ reading }: { readonly reading: Reading }) {
  const chart = chartOf(reading)
  if (chart === null) return null
  switch (chart.kind) {
    case 'watch':
      return <WatchChart chart={chart} />
    case 'bars':
      return <BarChart chart={chart} />
    default:
      throw new UnreachableError(chart)
  }
}

const WIDTH = 320
const HEIGHT = 72

/** One dot an answer, as high as it took; a stroke over the whole height where none came. */
function WatchChart({ chart }: { readonly chart: Extract<Chart, { kind: 'watch' }> }) {
  const { words } = useAgent()
  const { format } = useSpeech()
  const { points, gaps, seconds, highestMs } = chart
  const x = (at: number) => ((at / seconds) * WIDTH).toFixed(1)
  const y = (ms: number) => (HEIGHT - (ms / highestMs) * (HEIGHT - 6) - 3).toFixed(1)
  const said = words.summary.chart.watch({
    answers: format.number(points.length),
    gaps: format.number(gaps.length),
    duration: format.duration(seconds),
    highest: format.number(Math.round(highestMs)),
  })
  return (
    <figure className="reading-chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={said}>
        <path className="reading-chart-axis" d={`M0 ${HEIGHT - 1}H${WIDTH}`} />
        <path className="reading-chart-gap" d={gaps.map((at) => `M${x(at)} 2V${HEIGHT - 2}`).join('')} />
        <path
          className="reading-chart-dots"
          d={points.map(({ atSeconds, ms }) => `M${x(atSeconds)} ${y(ms)}h.01`).join('')}
        />
      </svg>
      <figcaption className="case-hint">{said}</figcaption>
    </figure>
  )
}

const ROW = 22

function BarChart({ chart }: { readonly chart: Extract<Chart, { kind: 'bars' }> }) {
  const { words } = useAgent()
  const { format } = useSpeech()
  const { bars, longest } = chart
  const names = words.bundle.figureWords.names
  const said = bars
    .map(({ name, value }) => `${names[name]}: ${format.number(Math.round(value * 100) / 100)}`)
    .join(', ')
  return (
    <svg className="reading-chart" viewBox={`0 0 ${WIDTH} ${bars.length * ROW}`} role="img" aria-label={said}>
      {bars.map(({ name, value }, place) => (
        <g key={name}>
          <rect
            className="reading-chart-bar"
            x="0"
            y={place * ROW + 2}
            width={Math.max(2, (value / longest) * 124).toFixed(1)}
            height={ROW - 6}
            rx="3"
          />
          <text className="reading-chart-name" x="132" y={place * ROW + 15}>
            {names[name]}
          </text>
        </g>
      ))}
    </svg>
  )
}
