import { retestRows } from '../../../bundle/retest-blocks.ts'
import { readingInWords } from '../../../bundle/words/reading-in-words.ts'
import type { Answered } from '../../../engine/replayed.ts'
import type { Reading } from '../../../guide/reading.ts'
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
        <AnsweredReading key={answered.step} answered={answered} speech={speech} />
      ))}
    </section>
  )
}

/** What the customer measured once more after the guide, before and after in one line. */
export function Retests({ shown: { summary, bundle }, speech }: Props) {
  const { words } = useAgent()
  const { retests } = summary
  if (retests.length === 0) return null
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const rows = retestRows({ summary, words: words.bundle, guideWords: bundle.words, timeZone }, speech)
  return (
    <section>
      <h3 className="case-title">{words.bundle.retests}</h3>
      {retests.map(({ after: { seq, reading } }, place) => (
        <OneReading key={seq} title={rows[place]?.join(': ') ?? ''} reading={reading} />
      ))}
    </section>
  )
}

function AnsweredReading({ answered, speech }: { readonly answered: Answered; readonly speech: CaseSpeech }) {
  const { reading } = answered
  if (reading === null) return null
  return <OneReading title={`${speech.step(answered.step)}: ${speech.answer(answered)}`} reading={reading} />
}

function OneReading({ title, reading }: { readonly title: string; readonly reading: Reading }) {
  const { words } = useAgent()
  const { format } = useSpeech()
  const now = useMinute()
  const { figures, remarks, leavesOpen } = readingInWords(reading, words.bundle.figureWords)
  const ago = now === null ? null : format.ago(reading.startedAt, now)
  return (
    <article className="case-reading">
      <h4>{title}</h4>
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
