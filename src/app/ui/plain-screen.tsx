import type { ReactNode } from 'react'
import { Frame } from './frame.tsx'
import { useArrival } from './use-arrival.ts'
import { useTitle } from './use-title.ts'
import './plain-screen.css'

type Props = {
  /** Where the person has arrived; another one is another arrival (`useArrival`). */
  readonly place: string
  readonly title: string
  readonly head: ReactNode
  readonly foot?: ReactNode
  readonly children: ReactNode
}

/** A screen of one column under its title: whatever is no step and no desk. */
export function PlainScreen({ place, title, head, foot, children }: Props) {
  const heading = useArrival(place)
  useTitle(title)
  return (
    <Frame head={head} foot={foot}>
      <div className="plain-screen">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </div>
    </Frame>
  )
}
