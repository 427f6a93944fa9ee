import { useEffect, useState } from 'react'
import type { Case as StoredCase } from '../../store/case.ts'
import { Action } from '../ui/action.tsx'
import { Notice } from '../ui/notice.tsx'
import { useSpeech } from '../ui/speech.tsx'
import { useAgent } from './agent-context.tsx'
import { candidateCases } from './find-cases.ts'
import type { Case } from './opened-code.ts'

/** Which cases a code may belong to, and a place for it: with one of them, or as a case of its own. */
export function KeepCase({ shown }: { readonly shown: Case }) {
  const { desk, words } = useAgent()
  const { language, format } = useSpeech()
  const [candidates, setCandidates] = useState<readonly StoredCase[]>([])
  const [kept, setKept] = useState(false)
  useEffect(() => {
    let wanted = true
    void findCandidates(shown, desk.openStore).then((found) => wanted && setCandidates(found))
    return () => {
      wanted = false
    }
  }, [desk, shown])
  const keep = async (known: StoredCase | null) => {
    const store = await desk.openStore()
    const row = caseRow(shown, known, { language, now: Date.now() })
    await (known === null ? store.cases.add(row) : store.cases.keep({ ...row, id: known.id }))
    setKept(true)
  }
  if (kept) return <Notice kind="good" title={words.cases.kept} live />
  return (
    <section>
      {candidates.length > 0 && (
        <Notice title={words.cases.candidates}>
          <p>{words.cases.candidatesHint}</p>
          <div className="agent-actions">
            {candidates.map((each) => (
              <Action key={each.id} onClick={() => void keep(each)}>
                {`${each.reference ?? '–'} · ${format.moment(each.openedAt)}`}
              </Action>
            ))}
          </div>
        </Notice>
      )}
      <Action onClick={() => void keep(null)}>{words.cases.keep}</Action>
    </section>
  )
}

type Made = { readonly language: StoredCase['language']; readonly now: number }

function caseRow({ bundle, summary, code }: Case, known: StoredCase | null, { language, now }: Made) {
  const codes = code === null ? [] : [code.text]
  return {
    openedAt: known?.openedAt ?? now,
    changedAt: now,
    reference: known?.reference ?? null,
    guide: bundle.flow.guide,
    fingerprint: bundle.fingerprint,
    step: known?.step ?? null,
    language: known?.language ?? language,
    nonce: known?.nonce ?? null,
    codes: [...(known?.codes ?? []), ...codes],
    outcome: summary.end.kind === 'outcome' ? summary.end.outcome : null,
    note: known?.note ?? '',
  }
}

async function findCandidates({ bundle, code }: Case, openStore: ReturnType<typeof useAgent>['desk']['openStore']) {
  if (code === null) return []
  const store = await openStore()
  return candidateCases(await store.cases.all(), {
    guide: bundle.flow.guide,
    fields: code.fields,
    day: code.day,
    sha256: async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)),
  })
}
