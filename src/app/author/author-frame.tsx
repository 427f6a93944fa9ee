import type { ReactNode } from 'react'
import { Frame } from '../ui/frame.tsx'
import { BackBar, TopBar } from '../ui/top-bar.tsx'
import { useArrival } from '../ui/use-arrival.ts'
import { useTitle } from '../ui/use-title.ts'
import { useAuthor } from './author-context.tsx'
import './author-frame.css'

type Props = { readonly title: string; readonly behind?: boolean; readonly children: ReactNode }

/** Every screen of the author, as wide as the window. `behind`: with the way back to the list. */
export function AuthorFrame({ title, behind = false, children }: Props) {
  const { words } = useAuthor()
  const heading = useArrival(title)
  useTitle(title)
  return (
    <Frame
      width="wide"
      head={
        <>
          <TopBar />
          {behind && <BackBar to="/author" label={words.all} />}
        </>
      }
    >
      <div className="author">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
      </div>
    </Frame>
  )
}
