import type { Payload } from '../../../bundle/payload.ts'
import { useSpeech } from '../../ui/speech.tsx'
import { useAgent } from '../agent-context.tsx'

/** Who it is about, by their own words, how often they have asked before, and what was promised to them. */
export function Contacts({ payload }: { readonly payload: Payload | null }) {
  const { words } = useAgent()
  const { format } = useSpeech()
  if (payload === null) return null
  const { caller, contacts } = payload
  const rows = [
    ...(caller.name === null ? [] : [[words.file.who, caller.name] as const]),
    ...(caller.phone === null ? [] : [[words.file.callBack, caller.phone] as const]),
  ]
  if (rows.length === 0 && contacts.length === 0) return null
  return (
    <section>
      <h3 className="case-title">{words.file.caller}</h3>
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
          <h4 className="case-evidence">{words.file.contacts(contacts.length)}</h4>
          <ul className="case-list">
            {contacts.map(({ at, by, who, ticket, promised, promisedBy }) => (
              <li key={`${at} ${by} ${ticket}`}>
                {[format.day(at), words.file.by[by], who, ticket].filter((part) => part !== null).join(' · ')}
                {promised !== null && (
                  <strong className="case-promise">
                    {words.file.promised(promised, promisedBy === null ? null : format.day(promisedBy))}
                  </strong>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
