import { probeLevelWord } from '../../../bundle/words/level-words.ts'
import { figureInWords } from '../../../bundle/words/reading-in-words.ts'
import type { Reading } from '../../../guide/reading.ts'
import { compareReadings } from '../../../probes/rating/compare.ts'
import { useSpeech } from '../../ui/speech.tsx'
import type { SideBySide } from './earlier-reading.ts'
import { sideHeads } from './side-heads.ts'
import type { MeasuringWords } from './words/load-probe-words.ts'
import './compare-view.css'

/** Both readings side by side, and in one sentence what that means. */
export function CompareView({ side, words }: { readonly side: SideBySide; readonly words: MeasuringWords }) {
  const { format } = useSpeech()
  const { first, second } = side
  const said = side.kind === 'time' ? words.verdicts[side.verdict] : words.where[side.verdict]
  const rows = compareReadings(first, second).figures
  const level = (reading: Reading) => probeLevelWord(words.levels, reading)
  return (
    <section className="compare">
      <p className="compare-verdict">{said}</p>
      <table className="compare-table">
        <thead>
          <tr>
            {sideHeads(side, words).map((head, index) => (
              <th key={head} scope="col">
                {head} <span className="compare-time">{format.time((index === 0 ? first : second).startedAt)}</span>
              </th>
            ))}
          </tr>
          <tr>
            <td>{level(first)}</td>
            <td>{level(second)}</td>
          </tr>
        </thead>
        {rows.map(({ name, before, after }) => (
          <tbody key={name}>
            <tr>
              <th scope="rowgroup" colSpan={2}>
                {figureInWords(name, before, words.figures).name}
              </th>
            </tr>
            <tr>
              <td>{figureInWords(name, before, words.figures).value}</td>
              <td>{figureInWords(name, after, words.figures).value}</td>
            </tr>
          </tbody>
        ))}
      </table>
    </section>
  )
}
