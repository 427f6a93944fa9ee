import { durationInWords } from '../../../bundle/words/reading-in-words.ts'
import type { StabilitySample } from '../../../probes/probe.ts'
import type { Stretch } from '../../../probes/rating/stability.ts'
import { useSpeech } from '../../ui/speech.tsx'
import { logShare } from './scale-picture.tsx'
import type { WatchData } from './watch-data.ts'
import type { ProbeWords } from './words/probe-words.ts'
import './watch-chart.css'

const WIDTH = 320
const HEIGHT = 96
/** The floor of a bar, so that the quickest answer is still seen. */
const LEAST = 6
const QUICK_MS = 10
const SLOW_MS = 4_000
/** A chart of a few samples is not stretched over the whole width. */
const LEAST_SPAN_MS = 60_000

type Props = { readonly data: WatchData; readonly words: ProbeWords }

/** One bar an answer over the time of day, a cross for each that did not come, and the drop-outs with their times. */
export function WatchChart({ data, words }: Props) {
  const { format } = useSpeech()
  const first = data.samples[0]?.at ?? 0
  const last = data.samples.at(-1)?.at ?? first
  const span = Math.max(LEAST_SPAN_MS, last - first)
  const x = (at: number) => 4 + ((at - first) / span) * (WIDTH - 8)
  const count = data.samples.filter(({ ms }) => ms !== null).length
  const gone = data.dropOuts.length === 0 ? words.watch.noDropOuts : words.watch.dropOuts(data.dropOuts.length)
  return (
    <figure className="watch-chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${words.watch.answered(count)}. ${gone}`}>
        {data.away.map((stretch) => (
          <Band key={stretch.from} kind="away" stretch={stretch} x={x} />
        ))}
        {data.dropOuts.map((stretch) => (
          <Band key={stretch.from} kind="gone" stretch={stretch} x={x} />
        ))}
        <path className="watch-ground" d={`M0 ${HEIGHT - 1}H${WIDTH}`} />
        <path className="watch-bar" d={data.samples.map((sample) => barOf(sample, x)).join('')} />
        <path className="watch-cross" d={data.samples.map((sample) => crossOf(sample, x)).join('')} />
      </svg>
      <figcaption className="watch-times">
        <span>{format.time(first)}</span>
        <span>{format.time(first + span)}</span>
      </figcaption>
      <p className="watch-about">{words.watch.chart}</p>
      <StretchList data={data} words={words} />
    </figure>
  )
}

type Across = (at: number) => number

function barOf({ at, ms }: StabilitySample, x: Across): string {
  if (ms === null) return ''
  return `M${x(at)} ${HEIGHT - 2}v${-(LEAST + logShare(ms, QUICK_MS, SLOW_MS) * (HEIGHT - LEAST - 8))}`
}

function crossOf({ at, ms }: StabilitySample, x: Across): string {
  return ms === null ? `M${x(at) - 3} ${HEIGHT - 12}l6 8m0-8-6 8` : ''
}

type BandProps = { readonly kind: 'away' | 'gone'; readonly stretch: Stretch; readonly x: Across }

function Band({ kind, stretch, x }: BandProps) {
  const from = x(stretch.from)
  return (
    <rect className={`watch-${kind}`} x={from} y="0" width={Math.max(3, x(stretch.until) - from)} height={HEIGHT} />
  )
}

function StretchList({ data, words }: Props) {
  const { format } = useSpeech()
  const time = new Intl.DateTimeFormat(format.locale, { timeStyle: 'medium' })
  const all = [
    ...data.dropOuts.map((stretch) => ({ stretch, say: words.watch.dropOut })),
    ...data.away.map((stretch) => ({ stretch, say: words.watch.away })),
  ].toSorted((a, b) => a.stretch.from - b.stretch.from)
  if (all.length === 0) return null
  return (
    <ul className="watch-list">
      {all.map(({ stretch: { from, until }, say }) => (
        <li key={`${from} ${until}`}>
          {say(time.format(from), durationInWords(format.locale, Math.max(1, Math.round((until - from) / 1000))))}
        </li>
      ))}
    </ul>
  )
}
