import { figureKinds } from '../../../bundle/words/figure-kinds.ts'
import { readingInWords } from '../../../bundle/words/reading-in-words.ts'
import type { Reading } from '../../../guide/reading.ts'
import { Help } from '../../ui/help.tsx'
import type { MeasuringWords } from './words/load-probe-words.ts'
import './figures-view.css'

/** Every figure in words, how it was obtained, and what else the device did meanwhile; opened when it is wanted. */
export function FiguresView({ reading, words }: { readonly reading: Reading; readonly words: MeasuringWords }) {
  const { figures, remarks } = readingInWords(withoutSeries(reading), words.figures)
  if (figures.length + remarks.length === 0) return null
  return (
    <Help title={words.figuresTitle}>
      <dl className="figures">
        {figures.map(({ name, value }) => (
          <div key={name} className="figures-line">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
    </Help>
  )
}

/** A series of many values is drawn, not read. */
function withoutSeries(reading: Reading): Reading {
  const single = Object.entries(reading.figures).filter(([name]) => !isSeries(name))
  return { ...reading, figures: Object.fromEntries(single) }
}

function isSeries(name: string): boolean {
  const kinds: Readonly<Record<string, string>> = figureKinds
  return kinds[name] === 'series'
}
