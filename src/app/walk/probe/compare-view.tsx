import { probeLevelWord } from '../../../bundle/words/level-words.ts'
import { figureInWords } from '../../../bundle/words/reading-in-words.ts'
import type { Reading } from '../../../guide/reading.ts'
import { UnreachableError } from '../../../guide/unreachable.ts'
import { compareReadings } from '../../../probes/rating/compare.ts'
import { useSpeech } from '../../ui/speech.tsx'
import type { SideBySide } from './earlier-reading.ts'
import type { MeasuringWords } from './words/load-probe-words.ts'
import './compare-view.css'

/** Both readings side by side, and in one sentence what that means. */
export function CompareView({ side, words }: { readonly side: SideBySide; readonly words: MeasuringWords }) {
  const { format } = useSpeech()
  const { first, second } = side
  const { said, heads } = wordsOf(side, words)
  const rows = compareReadings(first, second).figures
  const level = (reading: Reading) => probeLevelWord(words.levels, reading)
  return (
    <section className="compare">
      <p className="compare-verdict">{said}</p>
      <table className="compare-table">
        <thead>
          <tr>
            {heads.map((head, index) => (
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

function wordsOf(side: SideBySide, words: MeasuringWords): { said: string; heads: readonly [string, string] } {
  switch (side.kind) {
    case 'time':
      return { said: words.verdicts[side.verdict], heads: [words.before, words.now] }
    case 'place':
      return { said: words.where[side.verdict], heads: [words.mobile, words.home] }
    default:
      throw new UnreachableError(side)
  }
}
