import type { ComponentProps, MouseEvent } from 'react'
import { useHref } from 'react-router'
import { useGo } from './use-go.ts'

type Props = Omit<ComponentProps<'a'>, 'href'> & { readonly to: string; readonly backwards?: boolean }

/** A link to another screen of the app: a real link, followed without loading a page. */
export function Way({ to, backwards = false, onClick, ...link }: Props) {
  const href = useHref(to)
  const go = useGo()
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    const meansElsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0
    if (event.defaultPrevented || meansElsewhere) return
    event.preventDefault()
    go(to, { backwards })
  }
  return <a {...link} href={href} onClick={follow} />
}
