import type { ValidatorId } from '../../../guide/levels.ts'
import { UnreachableError } from '../../../guide/unreachable.ts'
import type { FieldControl } from '../../ui/field.tsx'
import { typedKind } from './typed-kind.ts'

type Props = {
  readonly control: FieldControl
  readonly validator: ValidatorId
  readonly value: string
  readonly onType: (text: string) => void
}

/** The control that fits what is to be typed. Nothing is suggested or corrected by the device: it must be as it stands. */
export function ReadControl({ control, validator, value, onType }: Props) {
  const exact = { autoComplete: 'off', autoCorrect: 'off', autoCapitalize: 'none', spellCheck: false } as const
  const kind = typedKind(validator)
  switch (kind) {
    case 'text':
      return (
        <textarea
          {...control}
          {...(validator === 'free-text' ? {} : exact)}
          rows={3}
          value={value}
          onChange={(event) => onType(event.currentTarget.value)}
        />
      )
    case 'number':
      return (
        <input
          {...control}
          {...exact}
          className={`${control.className} field-number`}
          type="text"
          inputMode="numeric"
          value={value}
          onChange={(event) => onType(event.currentTarget.value)}
        />
      )
    case 'line':
      return (
        <input
          {...control}
          {...exact}
          type="text"
          value={value}
          onChange={(event) => onType(event.currentTarget.value)}
        />
      )
    case 'date':
      return <input {...control} type="date" value={value} onChange={(event) => onType(event.currentTarget.value)} />
    default:
      throw new UnreachableError(kind)
  }
}
