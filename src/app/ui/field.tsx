import { type ReactNode, useId } from 'react'
import { Icon } from './icon.tsx'
import './field.css'
import './select.css'

/** What a control needs to be tied to its label, hint and error. */
export type FieldControl = {
  readonly id: string
  readonly className: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': boolean
}

type Props = {
  readonly label: string
  readonly hint?: string | null
  readonly error?: string | null
  readonly children: (control: FieldControl) => ReactNode
}

/** A label, one control and, beside it, what is wrong with what stands in it. */
export function Field({ label, hint = null, error = null, children }: Props) {
  const id = useId()
  const described = [hint === null ? null : `${id}-hint`, error === null ? null : `${id}-error`].filter(Boolean)
  return (
    <div className={`field ${error === null ? '' : 'field-wrong'}`}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        className: 'field-control',
        'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
        'aria-invalid': error !== null,
      })}
      <FieldError id={`${id}-error`} error={error} />
      {hint !== null && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}

/** What is wrong, spoken when it appears. The region stands there before, or screen readers miss the first words. */
export function FieldError({ id, error }: { readonly id: string; readonly error: string | null }) {
  return (
    <div role="alert">
      {error !== null && (
        <p className="field-error" id={id}>
          <Icon name="alert" />
          <span>{error}</span>
        </p>
      )}
    </div>
  )
}
