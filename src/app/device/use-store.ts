import { useEffect, useState } from 'react'
import type { StoreState } from '../../store/contract.ts'
import type { OpenedStore } from '../../store/opened-store.ts'
import { useServices } from './services.tsx'

export type OpenStore = {
  /** `null` while it is being loaded and opened. */
  readonly store: OpenedStore | null
  readonly state: StoreState
  /** Counts up with every change of a run, in this tab or another. */
  readonly turn: number
}

/** Opens the store once the screen stands, and follows it. */
export function useStore(): OpenStore {
  const { openStore } = useServices()
  const [open, setOpen] = useState<OpenStore>({ store: null, state: { kind: 'opening' }, turn: 0 })
  useEffect(() => {
    let wanted = true
    let leave = () => {}
    void openStore().then((store) => {
      if (!wanted) return
      const follow = () => setOpen(({ turn }) => ({ store, state: store.state, turn: turn + 1 }))
      leave = store.subscribe(follow)
      follow()
    })
    return () => {
      wanted = false
      leave()
    }
  }, [openStore])
  return open
}
