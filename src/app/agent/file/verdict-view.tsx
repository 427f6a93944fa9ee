import type { Check } from '../../../bundle/verdict.ts'
import { Lamp, type LampKind } from '../../ui/lamp.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useAgent } from '../agent-context.tsx'
import '../case/case-view.css'

const lampOf = { passed: 'ticked', failed: 'broken', 'not-checkable': 'off' } as const satisfies Record<
  Check['result'],
  LampKind
>

/** Each check with its result and reason, and what all of it means. */
export function VerdictView({ checks }: { readonly checks: readonly Check[] }) {
  const { words } = useAgent()
  const failed = checks.some(({ result }) => result === 'failed')
  return (
    <section className="case-column">
      <Notice kind={failed ? 'bad' : 'plain'} title={words.file.shows} live>
        <dl className="case-rows">
          {checks.map((check) => (
            <div key={check.check} className="case-row">
              <dt className="case-evidence">
                <Lamp kind={lampOf[check.result]} />
                {words.file.check[check.check]}
              </dt>
              <dd>
                {words.file.result[check.result]}
                {'why' in check && `: ${words.file.why[check.why]}`}
              </dd>
            </div>
          ))}
        </dl>
        <p>{words.file.meaning}</p>
      </Notice>
    </section>
  )
}
