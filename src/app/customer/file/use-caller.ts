import { useEffect, useState } from 'react'
import type { OpenedStore } from '../../../store/opened-store.ts'

export type Caller = { readonly name: string; readonly phone: string }

const KEY = 'caller'
const nobody: Caller = { name: '', phone: '' }

/** Name and number of the person, kept on the device so that they are typed once. */
export function useCaller(store: OpenedStore): readonly [Caller, (caller: Caller) => void] {
  const [caller, setCaller] = useState<Caller>(nobody)
  useEffect(() => {
    let wanted = true
    void store.settings.get(KEY).then((kept) => {
      if (wanted && isCaller(kept)) setCaller(kept)
    })
    return () => {
      wanted = false
    }
  }, [store])
  const keep = (changed: Caller) => {
    setCaller(changed)
    void store.settings.set(KEY, changed)
  }
  return [caller, keep]
}

function isCaller(value: unknown): value is Caller {
  if (typeof value !== 'object' || value === null) return false
  const { name, phone }: Partial<Record<keyof Caller, unknown>> = value
  return typeof name === 'string' && typeof phone === 'string'
}
