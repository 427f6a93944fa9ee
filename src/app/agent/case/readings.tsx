import { readingInWords } from '../../../bundle/words/reading-in-words.ts'
import type { Answered } from '../../../engine/replayed.ts'
import { useSpeech } from '../../ui/speech.tsx'
import { useMinute } from '../../ui/use-minute.ts'
import { useAgent } from '../agent-context.tsx'
import type { CaseSpeech } from '../case-speech.ts'
import type { Case } from '../opened-code.ts'
import { ReadingChart } from './reading-chart.tsx'

type Props = { readonly shown: Case; readonly speech: CaseSpeech }

/** What the customer's device measured: level, figures with units, and a drawing where there is something to see. */
export function Readings({ shown: { summary }, speech }: Props) {
  const { words } = useAgent()
  const measured = summary.asked.filter(({ reading }) => reading !== null)
  if (measured.length === 0) return null
  return (
    <section>
      <h3 className="case-title">{words.summary.measured}</h3>
      {measured.map((answered) => (
        <OneReading key={answered.step} answered={answered} speech={speech} />
      ))}
    </section>
  )
}

function OneReading({ answered, speech }: { readonly answered: Answered; readonly speech: CaseSpeech }) {
  const { words } = useAgent()
  const { format } = useSpeech()
  const now = useMinute()
  const { reading } = answered
  if (reading === null) return null
  const { figures, remarks, leavesOpen } = readingInWords(reading, words.bundle.figureWords)
  const ago = now === null ? null : format.ago(reading.startedAt, now)
  return (
    <article className="case-reading">
      <h4>
        {speech.step(answered.step)}: {speech.answer(answered)}
      </h4>
      <p className="case-hint">
        {format.moment(reading.startedAt)}
        {ago !== null && ` (${ago})`}
      </p>
      <ReadingChart reading={reading} />
      <dl className="case-figures">
        {figures.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {[...remarks, ...(leavesOpen === null ? [] : [leavesOpen])].map((sentence) => (
        <p key={sentence} className="case-hint">
          {sentence}
        </p>
      ))}
    </article>
  )
}
