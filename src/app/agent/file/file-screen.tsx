import { useState } from 'react'
import type { Verdict } from '../../bundle/verdict.ts'
import { summarize } from '../../engine/summarize.ts'
import { Field } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { useSpeech } from '../ui/speech.tsx'
import { useAgent } from './agent-context.tsx'
import { AgentFrame } from './agent-frame.tsx'
import { CaseView } from './case-view.tsx'
import type { Case } from './opened-code.ts'
import { TicketActions } from './ticket-actions.tsx'
import { VerdictView } from './verdict-view.tsx'

type State =
  | { readonly kind: 'empty' | 'checking' }
  | { readonly kind: 'checked'; readonly verdict: Verdict; readonly shown: Case | null }

/** `/agent/file`: a customer's PDF, checked here, and the run rendered from its verified log, never from its pages. */
export function FileScreen() {
  const { desk, words } = useAgent()
  const { language } = useSpeech()
  const [state, setState] = useState<State>({ kind: 'empty' })
  const check = async (file: File) => {
    setState({ kind: 'checking' })
    const { checkFile } = await import('./check-file.ts')
    const verdict = await checkFile(file, desk)
    const seen = verdict.status === 'opened' ? verdict.seen : null
    const fingerprint = seen?.replayed.begun?.fingerprint
    const bundle =
      seen === null || fingerprint === undefined
        ? null
        : await desk.loadGuide({ guide: seen.flow.guide, fingerprint, language })
    const shown =
      seen === null || bundle === null
        ? null
        : { bundle, replayed: seen.replayed, summary: summarize(seen.flow, seen.replayed), code: null }
    setState({ kind: 'checked', verdict, shown })
  }
  return (
    <AgentFrame place="file" title={words.file.title} lead={words.file.lead}>
      <section
        className="agent-form"
        aria-label={words.file.choose}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault()
          const [file] = event.dataTransfer.files
          if (file !== undefined) void check(file)
        }}
      >
        <Field label={words.file.choose}>
          {(control) => (
            <input
              {...control}
              type="file"
              accept=".pdf,.jws,.json,application/pdf"
              onChange={(event) => {
                const [file] = event.currentTarget.files ?? []
                if (file !== undefined) void check(file)
              }}
            />
          )}
        </Field>
      </section>
      {state.kind === 'checking' && <p role="status">{words.file.checking}</p>}
      {state.kind === 'checked' && <Checked verdict={state.verdict} shown={state.shown} />}
    </AgentFrame>
  )
}

function Checked({ verdict, shown }: { readonly verdict: Verdict; readonly shown: Case | null }) {
  const { words } = useAgent()
  if (verdict.status !== 'opened') return <Notice kind="bad" title={words.file.problem[verdict.status]} live />
  return (
    <>
      <VerdictView checks={verdict.checks} payload={verdict.payload} />
      {shown !== null && (
        <>
          <CaseView shown={shown} />
          <TicketActions shown={shown} />
        </>
      )}
    </>
  )
}
