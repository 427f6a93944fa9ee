import { useEffect, useState } from 'react'
import type { StoredCase } from '../../store/stored-case.ts'
import { Action } from '../ui/action.tsx'
import { Notice } from '../ui/notice.tsx'
import { useSpeech } from '../ui/speech.tsx'
import { useAgent } from './agent-context.tsx'
import { caseName } from './case-name.ts'
import type { Case } from './opened-code.ts'
import { caseRow, type Related, relatedCases, relationOf } from './stored-cases.ts'

type Props = {
  readonly shown: Case
  /** The case that the code was asked for; its id. */
  readonly wanted: string | null
  readonly kept: StoredCase | null
  readonly onKept: (stored: StoredCase) => void
}

/** Which case something belongs to, as far as that can be told; nothing is put together without the agent's word. */
export function KeepCase({ shown, wanted, kept, onKept }: Props) {
  const { desk, words } = useAgent()
  const { language, format } = useSpeech()
  const related = useRelated(shown)
  const [doubted, setDoubted] = useState<StoredCase | null>(null)
  const keep = async (known: StoredCase | null) => {
    const { cases } = await desk.openStore()
    const row = caseRow(shown, { known, language, now: Date.now() })
    const stored = known === null ? await cases.add(row) : { ...row, id: known.id }
    if (known !== null) await cases.keep(stored)
    onKept(stored)
  }
  const choose = async (known: StoredCase) => {
    if ((await relationOf(known, shown)) === 'other') setDoubted(known)
    else await keep(known)
  }
  if (kept !== null) {
    return (
      <Notice kind="good" title={words.cases.kept} live>
        {kept.reference !== null && <p>{kept.reference}</p>}
      </Notice>
    )
  }
  if (doubted !== null) {
    return (
      <Notice kind="lamp" title={words.cases.otherLink(caseName(doubted, format.moment))} live>
        <p>{words.cases.otherLinkHint}</p>
        <div className="agent-actions">
          <Action onClick={() => void keep(doubted)}>{words.cases.keepAnyway}</Action>
          <Action onClick={() => void keep(null)}>{words.cases.keep}</Action>
        </div>
      </Notice>
    )
  }
  const asked = related.find(({ stored }) => stored.id === wanted)
  const fitting = related.filter(({ relation }) => relation !== 'other')
  return (
    <section className="keep-case">
      {fitting.length > 0 && <Candidates fitting={fitting} onChoose={choose} />}
      <div className="agent-actions">
        {asked?.relation === 'other' && (
          <Action onClick={() => void choose(asked.stored)}>
            {words.cases.keepWith(caseName(asked.stored, format.moment))}
          </Action>
        )}
        <Action onClick={() => void keep(null)}>{words.cases.keep}</Action>
      </div>
      <Others related={related.filter(({ relation }) => relation === 'other')} onChoose={choose} />
    </section>
  )
}

type ChooseProps = { readonly onChoose: (stored: StoredCase) => Promise<void> }

function Candidates({ fitting, onChoose }: ChooseProps & { readonly fitting: readonly Related[] }) {
  const { words } = useAgent()
  const byLink = fitting.some(({ relation }) => relation === 'link')
  return (
    <Notice title={byLink ? words.cases.byLink : words.cases.candidates}>
      <p>{byLink ? words.cases.byLinkHint : words.cases.candidatesHint}</p>
      <div className="agent-actions">
        {fitting.map(({ stored }) => (
          <CaseAction key={stored.id} stored={stored} onChoose={onChoose} />
        ))}
      </div>
    </Notice>
  )
}

/** So many of the newest; the list of cases has them all. */
const OTHERS = 12

function Others({ related, onChoose }: ChooseProps & { readonly related: readonly Related[] }) {
  const { words } = useAgent()
  if (related.length === 0) return null
  return (
    <details>
      <summary>{words.cases.others(related.length)}</summary>
      <div className="agent-actions">
        {related.slice(0, OTHERS).map(({ stored }) => (
          <CaseAction key={stored.id} stored={stored} onChoose={onChoose} />
        ))}
      </div>
    </details>
  )
}

function CaseAction({ stored, onChoose }: ChooseProps & { readonly stored: StoredCase }) {
  const { format } = useSpeech()
  return (
    <Action onClick={() => void onChoose(stored)}>
      {[...new Set([caseName(stored, format.moment), format.moment(stored.openedAt)])].join(' · ')}
    </Action>
  )
}

function useRelated(shown: Case): readonly Related[] {
  const { desk } = useAgent()
  const [related, setRelated] = useState<readonly Related[]>([])
  useEffect(() => {
    let wanted = true
    const find = async () => relatedCases(shown, await (await desk.openStore()).cases.all())
    void find().then((found) => wanted && setRelated(found))
    return () => {
      wanted = false
    }
  }, [desk, shown])
  return related
}
