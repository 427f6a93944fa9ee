import { useEffect, useState } from 'react'
import type { OpenedStore } from '../../../store/opened-store.ts'

export type Caller = {
  readonly name: string
  readonly phone: string
  /** When to call back, in the person's words; only said, never in the file. */
  readonly reachable: string
}

const KEY = 'caller'
const nobody: Caller = { name: '', phone: '', reachable: '' }

/** Name and number of the person, kept on the device so that they are typed once. */
export function useCaller(store: OpenedStore): readonly [Caller, (caller: Caller) => void] {
  const [caller, setCaller] = useState<Caller>(nobody)
  useEffect(() => {
    let wanted = true
    void store.settings.get(KEY).then((kept) => {
      if (wanted && isCaller(kept)) setCaller({ ...nobody, ...kept })
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

/** The same to be read only; `undefined` until it is known, `null` where nothing was ever typed. */
export function useKeptCaller(store: OpenedStore | null): Caller | null | undefined {
  const [caller, setCaller] = useState<Caller | null>()
  useEffect(() => {
    let wanted = true
    void store?.settings.get(KEY).then((kept) => {
      if (wanted) setCaller(isCaller(kept) ? { ...nobody, ...kept } : null)
    })
    return () => {
      wanted = false
    }
  }, [store])
  return caller
}

function isCaller(value: unknown): value is Pick<Caller, 'name' | 'phone'> & Partial<Caller> {
  if (typeof value !== 'object' || value === null) return false
  const { name, phone, reachable = '' }: Partial<Record<keyof Caller, unknown>> = value
  return [name, phone, reachable].every((text) => typeof text === 'string')
}
