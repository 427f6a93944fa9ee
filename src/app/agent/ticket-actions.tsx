import { markdown, plainText } from '../../bundle/plain-text.ts'
import { useAgent } from './agent-context.tsx'
import { caseDocument } from './case-document.ts'
import { CopyAction } from './copy-action.tsx'
import type { Case } from './opened-code.ts'
import './ticket-actions.css'

/** What the agent takes over into the ticket system. */
export function TicketActions({ shown }: { readonly shown: Case }) {
  const { words } = useAgent()
  const document = caseDocument(shown, words)
  return (
    <section className="ticket-actions">
      <h2 className="case-label">{words.ticket.title}</h2>
      <div className="agent-actions">
        <CopyAction text={plainText(document)}>{words.ticket.text}</CopyAction>
        <CopyAction text={markdown(document)}>{words.ticket.markdown}</CopyAction>
        <CopyAction text={ticketJson(shown)}>{words.ticket.json}</CopyAction>
      </div>
    </section>
  )
}

/** The fields as JSON, by the same names as `vorab decode` prints them. */
function ticketJson({ bundle, summary, code }: Case): string {
  return JSON.stringify({
    code: code?.text ?? null,
    guide: bundle.flow.guide,
    revision: bundle.flow.revision,
    end: summary.end,
    claims: summary.claims.flatMap(({ claims }) =>
      claims.map(({ claim, value, evidence, lowered }) => ({ claim, value, evidence, lowered })),
    ),
    contradictions: summary.contradictions.map(({ id }) => id),
    answers: summary.asked.map(({ step, answer }) => ({ step, answer })),
    notDone: summary.notDone,
    notCarried: summary.notCarried,
  })
}
