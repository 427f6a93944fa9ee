import { groupsOf } from '../../code/groups.ts'
import type { GroupState } from '../../code/spelling/group-states.ts'
import { useAgent } from './agent-context.tsx'
import './code-groups.css'

type Props = {
  /** As it was understood, or, once it is confirmed, as it is meant. */
  readonly text: string
  /** Groups to hear again, counted from 1. */
  readonly doubtful: ReadonlySet<number>
  readonly complete: boolean
  /** What can be said of each group before the others are in. */
  readonly states?: readonly GroupState[]
  /** By group, the letters of places that may be one or another. */
  readonly perhaps?: ReadonlyMap<number, readonly (readonly string[])[]>
}

type Shown = 'doubtful' | 'illegible' | 'impossible' | 'right' | 'possible' | 'open'

/** What was understood so far, group by group, as it would be read back, and whether each can be. */
export function CodeGroups({ text: whole, doubtful, complete, states = [], perhaps }: Props) {
  const { words } = useAgent()
  const groups = groupsOf(whole)
  const places = Math.max(4, groups.length)
  return (
    <ol className="code-groups" aria-label={words.decode.groups}>
      {Array.from({ length: places }, (_, index) => {
        const text = groups[index] ?? ''
        const state = states.find(({ group }) => group === index + 1)?.state ?? null
        const shown = complete ? 'right' : doubtful.has(index + 1) ? 'doubtful' : lookOf(state)
        const alike = perhaps?.get(index + 1) ?? []
        return (
          // A group is its place: the same place always shows the same group.
          // biome-ignore lint/suspicious/noArrayIndexKey: places do not move
          <li key={index} className={`code-group code-group-${shown}`}>
            <span className="code-group-name">{words.decode.group(index + 1)}</span>
            <span className="code-group-text">{text === '' ? '····' : text.padEnd(4, '·')}</span>
            {!complete && (
              <span className="code-group-state">
                {alike.length > 0
                  ? alike.map((letters) => words.decode.oneOf(letters)).join(' ')
                  : state === null
                    ? ''
                    : words.decode.state[state]}
              </span>
            )}
          </li>
        )
      })}
    </ol>
  )
}

function lookOf(state: GroupState['state'] | null): Shown {
  switch (state) {
    case 'illegible':
      return 'illegible'
    case 'unknown-guide':
    case 'future-day':
      return 'impossible'
    case 'can-be':
      return 'possible'
    case 'incomplete':
    case null:
      return 'open'
  }
}
