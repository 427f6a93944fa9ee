import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'
import './notice.css'

/** `plain` informs, `lamp` deserves a look, `good` is over, `bad` went wrong. */
export type NoticeKind = 'plain' | 'lamp' | 'good' | 'bad'

const icons = { plain: 'info', lamp: 'alert', good: 'check', bad: 'alert' } as const satisfies Record<
  NoticeKind,
  IconName
>

type Props = {
  readonly kind?: NoticeKind
  readonly title?: string
  readonly children?: ReactNode
  /** It appears while the person does something else: spoken once. */
  readonly live?: boolean
}

export function Notice({ kind = 'plain', title, children, live = false }: Props) {
  return (
    <div className={`notice notice-${kind}`} role={live ? 'status' : undefined}>
      <Icon name={icons[kind]} />
      <div className="notice-words">
        {title !== undefined && <p className="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  )
}
