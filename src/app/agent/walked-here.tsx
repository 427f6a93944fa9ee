import { useEffect, useState } from 'react'
import type { RunId } from '../../guide/ids.ts'
import { Notice } from '../ui/notice.tsx'
import { Way } from '../ui/way.tsx'
import { useAgent } from './agent-context.tsx'

/** A code that came of a walk at this desk says less than that walk's own log, which is still here. */
export function WalkedHere({ code }: { readonly code: string }) {
  const { desk, words } = useAgent()
  const [run, setRun] = useState<RunId | null>(null)
  useEffect(() => {
    let wanted = true
    const find = async () => {
      const store = await desk.openStore()
      const walked = (await store.cases.all()).filter((each) => each.run !== undefined && each.codes.includes(code))
      for (const each of walked) {
        const log = each.run === undefined ? [] : await store.log(each.run)
        if (log.some(({ content }) => content.type === 'code-issued' && content.code === code)) return each.run ?? null
      }
      return null
    }
    void find().then((found) => wanted && setRun(found))
    return () => {
      wanted = false
    }
  }, [desk, code])
  if (run === null) return null
  return (
    <Notice kind="lamp" title={words.walk.walkedHere} live>
      <Way to={`/agent/run/${run}/case`}>{words.walk.toWalked}</Way>
    </Notice>
  )
}
