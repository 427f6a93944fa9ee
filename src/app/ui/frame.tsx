import type { ReactNode } from 'react'
import { useSpeech } from './speech.tsx'
import './frame.css'

type Props = {
  readonly head?: ReactNode
  readonly foot?: ReactNode | undefined
  readonly children: ReactNode
  /** `wide` for lists that may stand in columns. */
  readonly width?: 'column' | 'wide'
}

/** Every screen of the customer: where you are, what it is about, and what is always in reach. */
export function Frame({ head, foot, children, width = 'column' }: Props) {
  const { words } = useSpeech()
  return (
    <div className={`frame frame-${width}`}>
      <a className="frame-skip" href="#content">
        {words.home.skip}
      </a>
      <header className="frame-head">
        <div className="frame-in">{head}</div>
      </header>
      <main className="frame-main" id="content" tabIndex={-1}>
        <div className="frame-in">{children}</div>
      </main>
      {foot !== undefined && (
        <footer className="frame-foot">
          <div className="frame-in">{foot}</div>
        </footer>
      )}
    </div>
  )
}
