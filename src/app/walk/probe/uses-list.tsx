import type { Reading } from '../../../guide/reading.ts'
import { type Suits, suitability, uses } from '../../../probes/rating/uses.ts'
import { Icon, type IconName } from '../../ui/icon.tsx'
import type { ProbeWords } from './words/probe-words.ts'
import './uses-list.css'

const icons = { well: 'check', limited: 'alert', not: 'close' } as const satisfies Record<Suits, IconName>

/** What a result means for what people want to do. */
export function UsesList({ reading, words }: { readonly reading: Reading; readonly words: ProbeWords }) {
  const suits = suitability(reading)
  if (suits === null) return null
  return (
    <section className="uses">
      <h2 className="uses-title">{reading.probe === 'bufferbloat' ? words.usesWhileBusy : words.usesTitle}</h2>
      <ul className="uses-list">
        {uses.map((use) => (
          <li key={use} className={`uses-${suits[use]}`}>
            <Icon name={icons[suits[use]]} />
            <span>{words.uses[use][suits[use]]}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
