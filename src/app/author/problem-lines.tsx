import { Notice } from '../ui/notice.tsx'
import { useAuthor } from './author-context.tsx'
import './problem-lines.css'

type Props = { readonly lines: readonly string[]; readonly note?: string | undefined }

/** What is wrong in the files, as the command line tells it; nothing where nothing is. */
export function ProblemLines({ lines, note }: Props) {
  const { words } = useAuthor()
  if (lines.length === 0) return null
  return (
    <Notice kind={lines.some(isError) ? 'bad' : 'lamp'} title={words.problems.title(lines.length)} live>
      {note !== undefined && <p>{note}</p>}
      <ul className="problem-lines" lang="en">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  )
}

/** `file:line: warning: …` tells of work that is not finished. */
export function isError(line: string): boolean {
  return !/^[^:]+:\d+: warning: /.test(line)
}
