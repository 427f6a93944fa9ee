import { readingInWords } from '../../../bundle/words/reading-in-words.ts'
import type { Reading } from '../../../guide/reading.ts'
import { Help } from '../../ui/help.tsx'
import type { MeasuringWords } from './words/load-probe-words.ts'
import './figures-view.css'

/** Every figure in words, how it was obtained, and what else the device did meanwhile; opened when it is wanted. */
export function FiguresView({ reading, words }: { readonly reading: Reading; readonly words: MeasuringWords }) {
  const { figures, remarks } = readingInWords(reading, words.figures)
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
