import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import './help.css'

/** Opened when it is wanted; the browser's own element, so that it works before any script does. */
export function Help({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <details className="help">
      <summary className="help-title">
        <Icon name="info" />
        <span>{title}</span>
      </summary>
      <div className="help-words">{children}</div>
    </details>
  )
}
