import type { Payload } from '../../bundle/payload.ts'
import type { Check } from '../../bundle/verdict.ts'
import { Lamp, type LampKind } from '../ui/lamp.tsx'
import { Notice } from '../ui/notice.tsx'
import { useSpeech } from '../ui/speech.tsx'
import { useAgent } from './agent-context.tsx'
import './case-view.css'

const lampOf = { passed: 'ticked', failed: 'broken', 'not-checkable': 'off' } as const satisfies Record<
  Check['result'],
  LampKind
>

/** Each check with its result and reason, what all of it means, and who the file says it is from. */
export function VerdictView({ checks, payload }: { readonly checks: readonly Check[]; readonly payload: Payload }) {
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
      <Caller payload={payload} />
    </section>
  )
}

function Caller({ payload: { caller, contacts } }: { readonly payload: Payload }) {
  const { words } = useAgent()
  const { format } = useSpeech()
  const rows = [
    ...(caller.name === null ? [] : [[words.file.who, caller.name] as const]),
    ...(caller.phone === null ? [] : [[words.file.callBack, caller.phone] as const]),
  ]
  if (rows.length === 0 && contacts.length === 0) return null
  return (
    <div>
      <dl className="case-rows">
        {rows.map(([label, value]) => (
          <div key={label} className="case-row">
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {contacts.length > 0 && (
        <>
          <h3 className="case-title">{words.file.contacts}</h3>
          <ul className="case-list">
            {contacts.map(({ at, who, ticket, promised }) => (
              <li key={at}>{[format.day(at), who, ticket, promised].filter((part) => part !== null).join(' · ')}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
