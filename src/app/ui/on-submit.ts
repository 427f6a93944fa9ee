import type { FormEvent } from 'react'

/** Handles a form here; nothing is sent anywhere and no page is loaded. */
export function onSubmit(submit: () => void): (event: FormEvent) => void {
  return (event) => {
    event.preventDefault()
    submit()
  }
}
