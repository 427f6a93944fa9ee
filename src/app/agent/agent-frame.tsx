import { type ReactNode, useEffect } from 'react'
import { Frame } from '../ui/frame.tsx'
import { useArrival } from '../ui/use-arrival.ts'
import { useTitle } from '../ui/use-title.ts'
import { DeskHead } from './desk-head.tsx'
import { firstField } from './first-field.ts'
import type { Place } from './places.ts'
import './agent-frame.css'

type Props = {
  readonly place: Place | null
  readonly title: string
  readonly lead?: string
  readonly children: ReactNode
  /** Whoever comes here comes to type. */
  readonly typing?: boolean
}

/** Every screen of the desk: the places in one row, then what it is about. */
export function AgentFrame({ place, title, lead, children, typing = false }: Props) {
  const heading = useArrival(`${place} ${title}`)
  useTitle(title)
  useEffect(() => {
    if (typing) firstField()?.focus()
  }, [typing])
  return (
    <Frame width="wide" head={<DeskHead place={place} />}>
      <div className="agent">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead !== undefined && <p className="agent-lead">{lead}</p>}
        {children}
      </div>
    </Frame>
  )
}
