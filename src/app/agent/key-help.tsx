import { useLayoutEffect, useRef } from 'react'
import { useGo } from '../ui/use-go.ts'
import { useAgent } from './agent-context.tsx'
import { firstField } from './first-field.ts'
import { type Place, placeAddress } from './places.ts'
import './key-help.css'

const placeOfKey: Readonly<Record<string, Place>> = {
  l: 'compose',
  c: 'decode',
  w: 'walk',
  f: 'file',
  a: 'cases',
  p: 'practice',
}

/** Everything without a mouse: `/` to the field, letters to the places, figures to the answers, `?` for this list. */
export function KeyHelp() {
  const { words } = useAgent()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const go = useGo()
  // Before the paint: who sees an answer may press its figure.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (isTyping(event.target)) {
        if (event.key === 'Escape') (event.target as HTMLElement).blur()
        return
      }
      if (dialog.current?.open === true) return
      const place = placeOfKey[event.key]
      if (event.key === '?') open(dialog.current, heading.current)
      else if (event.key === '/') firstField()?.focus()
      else if (place !== undefined) go(placeAddress[place])
      else if (/^[1-9]$/.test(event.key)) answer(Number(event.key))
      else return
      event.preventDefault()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [go])
  const rows = [
    ['/', words.keys.field],
    ['Esc', words.keys.leave],
    ...Object.entries(placeOfKey).map(([key, place]) => [key, words.keys[place]]),
    ['1–9', words.keys.answer],
    ['?', words.keys.help],
  ] as const
  return (
    <>
      <button type="button" className="desk-nav-way key-help-way" onClick={() => open(dialog.current, heading.current)}>
        {words.keys.title}
      </button>
      <dialog ref={dialog} className="key-help" aria-label={words.keys.title}>
        <h2 ref={heading} tabIndex={-1}>
          {words.keys.title}
        </h2>
        <dl>
          {rows.map(([key, what]) => (
            <div key={key} className="key-help-row">
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog">
          <button type="submit" className="desk-nav-way">
            {words.keys.close}
          </button>
        </form>
      </dialog>
    </>
  )
}

/** The focus begins at the top, or a small window would show the end of the list. */
function open(dialog: HTMLDialogElement | null, heading: HTMLElement | null): void {
  dialog?.showModal()
  heading?.focus()
}

/** The answers of a step from top to bottom, as they stand. */
function answer(number: number): void {
  document.querySelectorAll<HTMLElement>('.step-answers :is(button, a, input)')[number - 1]?.click()
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.matches('input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]')
}
