import { useEffect, useState } from 'react'
import type { OpenedStore } from '../../../store/opened-store.ts'
import type { OutgoingFile } from '../../../store/outgoing-file.ts'

/** What was given to be sent, oldest first, followed as it goes; empty until it is known. */
export function useOutbox(store: OpenedStore | null): readonly OutgoingFile[] {
  const [files, setFiles] = useState<readonly OutgoingFile[]>([])
  useEffect(() => {
    if (store === null) return
    let wanted = true
    const read = () => void store.outbox.all().then((found) => wanted && setFiles(found))
    read()
    const leave = store.subscribe((change) => {
      if (change.kind !== 'table' || change.table === 'outbox') read()
    })
    return () => {
      wanted = false
      leave()
    }
  }, [store])
  return files
}
