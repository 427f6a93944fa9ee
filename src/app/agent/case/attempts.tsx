import { attemptRows } from '../../../bundle/attempt-blocks.ts'
import { useAgent } from '../agent-context.tsx'
import type { Case } from '../opened-code.ts'

/** What support asked to be tried before this call, and what came of it. */
export function Attempts({ shown: { summary, bundle } }: { readonly shown: Case }) {
  const { words } = useAgent()
  if (summary.attempts.length === 0) return null
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const rows = attemptRows({ summary, words: words.bundle, guideWords: bundle.words, timeZone })
  return (
    <section>
      <h3 className="case-title">{words.bundle.attempts}</h3>
      <dl className="case-rows">
        {rows.map(([task, said], place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same thing may have been tried twice
          <div key={place} className="case-row">
            <dt>{task}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
