import { useState } from 'react'
import type { StoredCase } from '../../store/stored-case.ts'
import { CaseView } from './case/case-view.tsx'
import { GoOnTogether } from './go-on-together.tsx'
import { KeepCase } from './keep-case.tsx'
import { LinkFromHere } from './link-from-here.tsx'
import type { Case } from './opened-code.ts'
import { SameFault } from './same-fault.tsx'
import { TicketActions } from './ticket-actions.tsx'
import './opened-case.css'

type Props = {
  readonly shown: Case
  /** The case that a code was asked for; its id. */
  readonly wanted?: string | null
}

/** What a customer brought, and what to do with it: during a call nobody scrolls, so that stands first. */
export function OpenedCase({ shown, wanted = null }: Props) {
  const [kept, setKept] = useState<StoredCase | null>(null)
  return (
    <>
      <SameFault shown={shown} />
      <div className="case-actions">
        <TicketActions shown={shown} />
        <KeepCase shown={shown} wanted={wanted} kept={kept} onKept={setKept} />
      </div>
      <CaseView shown={shown} onward={<GoOnTogether shown={shown} known={kept} />}>
        <LinkFromHere shown={shown} known={kept} />
      </CaseView>
    </>
  )
}
