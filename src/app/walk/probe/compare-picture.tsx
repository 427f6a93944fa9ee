import type { ReactNode } from 'react'
import type { Reading } from '../../../guide/reading.ts'
import { useSpeech } from '../../ui/speech.tsx'
import type { SideBySide } from './earlier-reading.ts'
import { drawResult, scaleOf } from './result-picture.tsx'
import { ScalePicture } from './scale-picture.tsx'
import { sideHeads } from './side-heads.ts'
import type { MeasuringWords } from './words/load-probe-words.ts'
import './compare-picture.css'

/** Both readings as pictures: two lamps on one line where there are figures, else one picture beside the other, if both can be drawn. */
export function ComparePicture({ side, words }: { readonly side: SideBySide; readonly words: MeasuringWords }) {
  const { first, second } = side
  const [was, is] = [scaleOf(first, words), scaleOf(second, words)]
  const heads = sideHeads(side, words)
  if (was !== null && is !== null) {
    const rows = is.rows.map((row, index) => ({ ...row, before: was.rows[index] ?? null }))
    return <ScalePicture {...is} rows={rows} heads={heads} />
  }
  const [before, now] = heads
  const [then, today] = [drawResult(first, words), drawResult(second, words)]
  if (then === null || today === null) return today
  return (
    <div className="compare-pictures">
      <Captioned head={before} reading={first}>
        {then}
      </Captioned>
      <Captioned head={now} reading={second}>
        {today}
      </Captioned>
    </div>
  )
}

type CaptionedProps = { readonly head: string; readonly reading: Reading; readonly children: ReactNode }

function Captioned({ head, reading, children }: CaptionedProps) {
  const { format } = useSpeech()
  return (
    <div className="compare-picture">
      <p className="compare-picture-head" aria-hidden="true">
        {head} <span>{format.time(reading.startedAt)}</span>
      </p>
      {children}
    </div>
  )
}
