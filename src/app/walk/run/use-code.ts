import { useEffect, useState } from 'react'
import type { CodeText } from '../../../code/alphabet.ts'
import { codeOf } from '../../../code/code-path.ts'
import { browserSha256 } from '../../../store/browser-sha256.ts'
import type { OpenedStore } from '../../../store/opened-store.ts'
import { useServices } from '../../device/services.tsx'
import type { LiveRun } from './use-run.ts'

export type ShownCode =
  | { readonly kind: 'making' }
  | { readonly kind: 'shown'; readonly code: CodeText; readonly replaces: boolean }
  /** The guide's revision is not in the register: it has no codes. */
  | { readonly kind: 'none' }

/** The code of a run as it stands. Showing one that was not shown before is an entry of the log. */
export function useCode(live: LiveRun, store: OpenedStore | null): ShownCode {
  const { registry } = useServices().guides
  const [unregistered, setUnregistered] = useState(false)
  const { codes } = live.replayed
  const issued = codes.findLast(({ current }) => current) ?? null
  useEffect(() => {
    if (store === null || issued !== null) return
    let wanted = true
    void makeCode(live, store, registry).then((code) => {
      if (!wanted) return
      if (code === null) setUnregistered(true)
      else live.add({ type: 'code-issued', code })
    })
    return () => {
      wanted = false
    }
  }, [live, issued, store, registry])
  if (issued !== null) return { kind: 'shown', code: issued.code as CodeText, replaces: codes.length > 1 }
  return { kind: unregistered ? 'none' : 'making' }
}

type Registry = ReturnType<typeof useServices>['guides']['registry']

async function makeCode({ run, bundle, replayed, settled }: LiveRun, store: OpenedStore, registry: Registry) {
  await settled()
  const head = (await store.log(run)).at(-1)
  const { begun, path, changed } = replayed
  if (begun === null || head === undefined) return null
  return codeOf({
    flow: bundle.flow,
    registry,
    path: { entry: begun.entry, answers: path.map(({ answer }) => answer) },
    changed: changed.length > 0,
    now: Date.now(),
    key: begun.link?.nonce ?? head.commitment,
    sha256: browserSha256,
  })
}
