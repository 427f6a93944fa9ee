import { useEffect, useRef } from 'react'
import { useGo } from '../ui/use-go.ts'
import { useAgent } from './agent-context.tsx'
import { type Place, placeAddress } from './places.ts'
import './key-help.css'

const placeOfKey: Readonly<Record<string, Place>> = { l: 'compose', c: 'decode', f: 'file', a: 'cases' }

/** Everything without a mouse: `/` to the field, letters to the places, `?` for this list. */
export function KeyHelp() {
  const { words } = useAgent()
  const dialog = useRef<HTMLDialogElement>(null)
  const go = useGo()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const place = placeOfKey[event.key]
      if (event.key === '?') dialog.current?.showModal()
      else if (event.key === '/') document.querySelector<HTMLElement>('main input, main textarea')?.focus()
      else if (place !== undefined) go(placeAddress[place])
      else return
      event.preventDefault()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [go])
  const rows = [
    ['/', words.keys.field],
    ...Object.entries(placeOfKey).map(([key, place]) => [key, words.keys[place]]),
    ['?', words.keys.help],
  ] as const
  return (
    <>
      <button type="button" className="agent-nav-way" onClick={() => dialog.current?.showModal()}>
        {words.keys.title}
      </button>
      <dialog ref={dialog} className="key-help" aria-label={words.keys.title}>
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
          <button type="submit" className="agent-nav-way">
            {words.keys.close}
          </button>
        </form>
      </dialog>
    </>
  )
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
}
