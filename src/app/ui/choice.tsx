import { useId } from 'react'
import { Lamp } from './lamp.tsx'
import './choice.css'

type Props<T extends string> = {
  readonly title: string
  readonly options: readonly T[]
  readonly chosen: T
  readonly name: (option: T) => string
  readonly onChoose: (option: T) => void
}

/** One of a few, all in view; counts at once. */
export function Choice<T extends string>({ title, options, chosen, name, onChoose }: Props<T>) {
  const group = useId()
  return (
    <fieldset className="choice">
      <legend className="choice-title">{title}</legend>
      <div className="choice-options">
        {options.map((option) => (
          <label key={option} className="choice-option">
            <input
              className="unseen"
              type="radio"
              name={group}
              checked={option === chosen}
              onChange={() => onChoose(option)}
            />
            <Lamp kind={option === chosen ? 'lit' : 'off'} />
            <span>{name(option)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
