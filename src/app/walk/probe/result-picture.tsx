import { figureInWords } from '../../../bundle/words/reading-in-words.ts'
import type { Reading } from '../../../guide/reading.ts'
import { ClockPicture } from './clock-picture.tsx'
import { logShare, ScalePicture, type ScaleRow } from './scale-picture.tsx'
import { WatchChart } from './watch-chart.tsx'
import { watchIn } from './watch-data.ts'
import { wayOf } from './way-of.ts'
import { WayPicture } from './way-picture.tsx'
import type { MeasuringWords } from './words/load-probe-words.ts'

type Props = { readonly reading: Reading; readonly words: MeasuringWords }

/** From hardly anything to more than a house needs, and from one that nobody notices to one that ends a talk. */
const MBITS = [0.1, 1_000] as const
const DELAY_MS = [5, 2_000] as const

/** What a measurement found, as a picture; nothing where there is none to draw. */
export function ResultPicture({ reading, words }: Props) {
  const { probe, level, figures } = reading
  if (level === 'unsupported' || level === 'stopped') return null
  switch (probe) {
    case 'speed': {
      const row = rowOf(reading, words, (value) => logShare(value, ...MBITS))
      return (
        <ScalePicture
          ends={[words.scale.slow, words.scale.quick]}
          rows={[row('downMbits', words.scale.down), row('upMbits', words.scale.up)]}
        />
      )
    }
    case 'latency': {
      const row = rowOf(reading, words, (value) => 1 - logShare(value, ...DELAY_MS))
      return <ScalePicture ends={[words.scale.slow, words.scale.quick]} rows={[row('medianMs', words.scale.answers)]} />
    }
    case 'bufferbloat': {
      const row = rowOf(reading, words, (value) => 1 - logShare(value, ...DELAY_MS))
      const busy =
        Number(figures['downLoadedMs'] ?? 0) >= Number(figures['upLoadedMs'] ?? 0) ? 'downLoadedMs' : 'upLoadedMs'
      return (
        <ScalePicture
          ends={[words.scale.slow, words.scale.quick]}
          rows={[row('idleMs', words.scale.answers), row(busy, words.scale.busy)]}
        />
      )
    }
    case 'clock': {
      const offset = figures['offsetSeconds']
      if (typeof offset !== 'number') return null
      return <ClockPicture shown={reading.startedAt} right={reading.startedAt - offset * 1000} words={words} />
    }
    case 'stability': {
      const data = watchIn(reading)
      return data === null ? null : <WatchChart data={data} words={words} />
    }
    default: {
      const way = wayOf(reading)
      return way === null ? null : <WayPicture way={way} words={words} />
    }
  }
}

function rowOf({ figures }: Reading, words: MeasuringWords, share: (value: number) => number) {
  return (figure: string, name: string): ScaleRow => {
    const value = figures[figure]
    if (typeof value !== 'number') return { name, value: '–', share: null }
    return { name, value: figureInWords(figure, value, words.figures).value, share: share(value) }
  }
}
