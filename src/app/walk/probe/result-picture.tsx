import type { ComponentProps, ReactNode } from 'react'
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
  return drawResult(reading, words)
}

/** The same; `null`: there is nothing to draw. */
export function drawResult(reading: Reading, words: MeasuringWords): ReactNode {
  const { probe, level, figures } = reading
  if (level === 'unsupported' || level === 'stopped') return null
  const scale = scaleOf(reading, words)
  if (scale !== null) return <ScalePicture {...scale} />
  switch (probe) {
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

/** A reading as figures on a line between slow and quick; `null` where it is none. */
export function scaleOf(reading: Reading, words: MeasuringWords): ComponentProps<typeof ScalePicture> | null {
  const ends = [words.scale.slow, words.scale.quick] as const
  const delay = rowOf(reading, words, (value) => 1 - logShare(value, ...DELAY_MS))
  switch (reading.probe) {
    case 'speed': {
      const row = rowOf(reading, words, (value) => logShare(value, ...MBITS))
      return { ends, rows: [row('downMbits', words.scale.down), row('upMbits', words.scale.up)] }
    }
    case 'latency':
      return { ends, rows: [delay('medianMs', words.scale.answers)] }
    case 'bufferbloat':
      return { ends, rows: [delay('idleMs', words.scale.answers), delay(busierWay(reading), words.scale.busy)] }
    default:
      return null
  }
}

function busierWay({ figures }: Reading): 'downLoadedMs' | 'upLoadedMs' {
  return Number(figures['downLoadedMs'] ?? 0) >= Number(figures['upLoadedMs'] ?? 0) ? 'downLoadedMs' : 'upLoadedMs'
}

function rowOf({ figures }: Reading, words: MeasuringWords, share: (value: number) => number) {
  return (figure: string, name: string): ScaleRow => {
    const value = figures[figure]
    if (typeof value !== 'number') return { name, value: '–', share: null }
    return { name, value: figureInWords(figure, value, words.figures).value, share: share(value) }
  }
}
