import { useEffect, useState } from 'react'
import type { StoredCase } from '../../store/stored-case.ts'
import { Notice } from '../ui/notice.tsx'
import { useSpeech } from '../ui/speech.tsx'
import { useAgent } from './agent-context.tsx'
import { caseName } from './case-name.ts'
import { sameFaultAs } from './find-cases.ts'
import type { Case } from './opened-code.ts'

/** So many are named; the list of cases has them all. */
const NAMED = 8

/** Other calls of the last day that ended the same way: perhaps one fault behind them all. */
export function SameFault({ shown: { bundle, summary, code } }: { readonly shown: Case }) {
  const { desk, words } = useAgent()
  const { format } = useSpeech()
  const [others, setOthers] = useState<readonly StoredCase[]>([])
  const outcome = summary.end.kind === 'outcome' && summary.end.result.kind !== 'solved' ? summary.end.outcome : null
  const { guide } = bundle.flow
  const text = code?.text ?? null
  useEffect(() => {
    let wanted = true
    const find = async () => {
      if (outcome === null) return []
      const all = await (await desk.openStore()).cases.all()
      return sameFaultAs({ guide, outcome, changedAt: Date.now() }, all).filter(
        ({ codes }) => text === null || !codes.includes(text),
      )
    }
    void find().then((found) => wanted && setOthers(found))
    return () => {
      wanted = false
    }
  }, [desk, guide, outcome, text])
  if (others.length === 0) return null
  return (
    <Notice kind="lamp" title={words.cases.sameFault(others.length)} live>
      <p>
        {others
          .slice(-NAMED)
          .toReversed()
          .map((each) => `${caseName(each, format.moment)} (${format.time(each.changedAt)})`)
          .join(', ')}
      </p>
    </Notice>
  )
}
