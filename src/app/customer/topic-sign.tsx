import type { ReactNode } from 'react'
import type { GuideId } from '../../guide/ids.ts'
import './topic-sign.css'

/** A router whose line is broken. */
const brokenLine = (
  <>
    <rect className="topic-sign-plate" x="6" y="24" width="34" height="18" rx="4" />
    <path className="topic-sign-ink" d="M14 24V12M32 24V12M40 33h6M56 33h4" />
    <circle className="topic-sign-lamp" cx="15" cy="33" r="3.5" />
    <path className="topic-sign-ink" d="M24 33h8M48 28l6 10M54 28l-6 10" />
  </>
)

/** An envelope with a lit seal. */
const envelope = (
  <>
    <rect className="topic-sign-plate" x="8" y="11" width="48" height="32" rx="4" />
    <path className="topic-sign-ink" d="m9 14 23 17 23-17" />
    <circle className="topic-sign-lamp" cx="32" cy="31" r="6" />
  </>
)

/** A screen over a box with a card sticking out. */
const cardInBox = (
  <>
    <rect className="topic-sign-plate" x="12" y="5" width="40" height="25" rx="3" />
    <rect className="topic-sign-plate" x="6" y="36" width="38" height="11" rx="3" />
    <path className="topic-sign-lamp" d="M36 38.5h22v6H36z" />
    <path className="topic-sign-ink" d="M13 41.5h10M32 30v6" />
  </>
)

/** A screen with a face that is too young. */
const childScreen = (
  <>
    <rect className="topic-sign-plate" x="6" y="7" width="52" height="34" rx="4" />
    <path className="topic-sign-ink" d="M22 47h20" />
    <circle className="topic-sign-lamp" cx="32" cy="24" r="10.5" />
    <path className="topic-sign-on" d="M28 22.5v.1M36 22.5v.1M27.5 27.5c2.5 3 6.5 3 9 0M32 13.5c-2-2-1-4 1-4" />
  </>
)

/** A plug that goes out and in again. */
const powerCycle = (
  <>
    <path className="topic-sign-ink" d="M12 30a21 21 0 0 0 39 6M52 22A21 21 0 0 0 13 18M51 46V36H41M13 8v10h10" />
    <circle className="topic-sign-lamp" cx="32" cy="27" r="8" />
    <path className="topic-sign-on" d="M32 22.5v5" />
  </>
)

/** A lamp on a line: whatever has no sign of its own. */
const lampOnLine = (
  <>
    <path className="topic-sign-ink" d="M6 26h52" />
    <circle className="topic-sign-lamp" cx="32" cy="26" r="11" />
    <path className="topic-sign-on" d="M28.5 23.5a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.1-1.5 2.1M32 31.8v.1" />
  </>
)

const signs: Readonly<Record<string, ReactNode>> = {
  connectivity: brokenLine,
  'restart-router': powerCycle,
  email: envelope,
  'set-top-box-card': cardInBox,
  'parental-control': childScreen,
}

/** Decorative: the title beside it says what it is about. */
export function TopicSign({ guide }: { readonly guide: GuideId }) {
  return (
    <svg className="topic-sign" viewBox="0 0 64 52" width="64" height="52" aria-hidden="true">
      {signs[guide] ?? lampOnLine}
    </svg>
  )
}
