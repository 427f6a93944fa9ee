import { useState } from 'react'
import type { StoredCase } from '../../store/stored-case.ts'
import { GoOnTogether } from './go-on-together.tsx'
import { KeepCase } from './keep-case.tsx'
import { LinkFromHere } from './link-from-here.tsx'
import type { Case } from './opened-code.ts'
import './case-actions.css'

type Props = {
  readonly shown: Case
  /** The case that a code was asked for; its id. */
  readonly wanted?: string | null
}

/** What to do with what a customer brought. */
export function CaseActions({ shown, wanted = null }: Props) {
  const [kept, setKept] = useState<StoredCase | null>(null)
  return (
    <div className="case-actions">
      <GoOnTogether shown={shown} known={kept} />
      <LinkFromHere shown={shown} known={kept} />
      <KeepCase shown={shown} wanted={wanted} kept={kept} onKept={setKept} />
    </div>
  )
}
