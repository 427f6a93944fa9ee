import { groupsOf } from '../../code/groups.ts'
import { useAgent } from './agent-context.tsx'
import './code-groups.css'

type Props = {
  /** As it was understood, or, once it is confirmed, as it is meant. */
  readonly text: string
  /** Groups to hear again, counted from 1. */
  readonly doubtful: ReadonlySet<number>
  readonly complete: boolean
}

/** What was understood so far, group by group, as it would be read back. */
export function CodeGroups({ text: whole, doubtful, complete }: Props) {
  const { words } = useAgent()
  const groups = groupsOf(whole)
  const places = Math.max(4, groups.length)
  return (
    <ol className="code-groups" aria-label={words.decode.groups}>
      {Array.from({ length: places }, (_, index) => {
        const text = groups[index] ?? ''
        const state = doubtful.has(index + 1)
          ? 'doubtful'
          : text.includes('?')
            ? 'illegible'
            : complete
              ? 'right'
              : 'open'
        return (
          // A group is its place: the same place always shows the same group.
          // biome-ignore lint/suspicious/noArrayIndexKey: places do not move
          <li key={index} className={`code-group code-group-${state}`}>
            <span className="code-group-name">{words.decode.group(index + 1)}</span>
            <span className="code-group-text">{text === '' ? '····' : text.padEnd(4, '·')}</span>
          </li>
        )
      })}
    </ol>
  )
}
