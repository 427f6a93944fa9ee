import type { ComponentProps, ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'
import './action.css'

/** `lit`: the one strong action of a screen. `plain`: any other. `quiet`: a way out. `bad`: it deletes; `quiet-bad` where many stand. */
export type ActionKind = 'lit' | 'plain' | 'quiet' | 'bad' | 'quiet-bad'

type Look = { readonly kind?: ActionKind; readonly icon?: IconName; readonly children: ReactNode }

/** Something to do, as a button. */
export function Action({ kind = 'plain', icon, children, ...button }: Look & ComponentProps<'button'>) {
  return (
    <button type="button" {...button} className={actionClass(kind)}>
      {icon !== undefined && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  )
}

/** Leaves the app: a telephone number, a page of the provider. */
export function ActionLink({ kind = 'plain', icon, children, ...link }: Look & ComponentProps<'a'>) {
  return (
    <a {...link} className={actionClass(kind)}>
      {icon !== undefined && <Icon name={icon} />}
      <span>{children}</span>
    </a>
  )
}

export function actionClass(kind: ActionKind): string {
  return `action action-${kind}`
}
