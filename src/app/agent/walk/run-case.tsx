import { useEffect, useMemo, useState } from 'react'
import type { CodeText } from '../../../code/alphabet.ts'
import { spellOut } from '../../../code/spelling/spell-out.ts'
import { summarize } from '../../../engine/summarize.ts'
import type { RunId } from '../../../guide/ids.ts'
import type { StoredCase } from '../../../store/stored-case.ts'
import type { OpenStore } from '../../device/use-store.ts'
import { actionClass } from '../../ui/action.tsx'
import { NotFoundScreen } from '../../ui/nothing-here.tsx'
import { useSpeech } from '../../ui/speech.tsx'
import { Way } from '../../ui/way.tsx'
import { OpenedRunOf } from '../../walk/run/opened-run.tsx'
import { useCode } from '../../walk/run/use-code.ts'
import type { LiveRun } from '../../walk/run/use-run.ts'
import { useAgent } from '../agent-context.tsx'
import { AgentFrame } from '../agent-frame.tsx'
import { CaseView } from '../case/case-view.tsx'
import { CodeGroups } from '../code-groups.tsx'
import { LinkFromHere } from '../link-from-here.tsx'
import { type Case, caseCode } from '../opened-code.ts'
import { TicketActions } from '../ticket-actions.tsx'
import { AtDesk } from './desk-walk.tsx'

/** `/agent/run/:run/case`: what was walked with a caller, as a case: a new code, a link back, the ticket. */
export function RunCase({ run }: { readonly run: RunId }) {
  return (
    <AtDesk>
      <OpenedRunOf
        run={run}
        show={(live, open) =>
          live.replayed.begun?.walkedBy === 'agent' ? <CaseOfRun live={live} open={open} /> : <NotFoundScreen />
        }
      />
    </AtDesk>
  )
}

function CaseOfRun({ live, open }: { readonly live: LiveRun; readonly open: OpenStore }) {
  const { words } = useAgent()
  const { bundle, replayed, run } = live
  const issued = useCode(live, open.store)
  const code = issued.kind === 'shown' ? issued.code : null
  const shown = useMemo(
    (): Case => ({
      bundle,
      replayed,
      summary: summarize(bundle.flow, replayed),
      code: code === null ? null : caseCode(code, Date.now()),
      payload: null,
    }),
    [bundle, replayed, code],
  )
  const stored = useKept({ run, shown, open })
  const earlier = stored?.codes.find((each) => each !== code) ?? null
  return (
    <AgentFrame place="walk" title={words.walk.caseTitle}>
      <div className="agent-actions">
        <Way className={actionClass('plain')} to={`/agent/run/${run}`} backwards>
          {words.walk.back}
        </Way>
        {earlier !== null && (
          <Way className={actionClass('quiet')} to={`/c#${earlier}`}>
            {words.walk.earlier(earlier)}
          </Way>
        )}
      </div>
      <TicketActions shown={shown} />
      <CaseView shown={shown}>
        {code !== null && <NewCode code={code} />}
        <LinkFromHere shown={shown} known={stored} />
      </CaseView>
    </AgentFrame>
  )
}

function NewCode({ code }: { readonly code: CodeText }) {
  const { words } = useAgent()
  const { language } = useSpeech()
  const spelled = spellOut(code, language)
  return (
    <section className="case-part">
      <h3 className="case-title">{words.walk.newCode}</h3>
      <p className="case-hint">{words.walk.newCodeHint}</p>
      <CodeGroups text={code} doubtful={new Set()} complete />
      <p className="case-hint">{spelled.map((group) => group.map(({ name }) => name).join(' ')).join(' · ')}</p>
    </section>
  )
}

type Keeping = { readonly run: RunId; readonly shown: Case; readonly open: OpenStore }

/** The case of this run on this device, with its newest code and outcome. */
function useKept({ run, shown: { code, summary }, open: { store } }: Keeping): StoredCase | null {
  const [stored, setStored] = useState<StoredCase | null>(null)
  const text = code?.text ?? null
  const outcome = summary.end.kind === 'outcome' ? summary.end.outcome : null
  useEffect(() => {
    if (store === null) return
    let wanted = true
    const keep = async () => {
      const found = (await store.cases.all()).find((each) => each.run === run) ?? null
      if (found === null) return null
      const codes = text === null ? found.codes : [...found.codes.filter((each) => each !== text), text]
      const row = { ...found, codes, outcome }
      if (found.outcome === outcome && found.codes.at(-1) === codes.at(-1)) return found
      const changed = { ...row, changedAt: Date.now() }
      await store.cases.keep(changed)
      return changed
    }
    void keep().then((kept) => wanted && setStored(kept))
    return () => {
      wanted = false
    }
  }, [store, run, text, outcome])
  return stored
}
