import type { ProbeId, ProbeLevel } from '../../../guide/levels.ts'
import type { StepWords } from '../../../guide/words.ts'
import type { Words } from '../../words/words.ts'

type Measured = { readonly probe: ProbeId; readonly level: ProbeLevel }

/** What a probe found, in words: the guide's own for that level, else the app's. */
export function readingText({ probe, level }: Measured, words: Pick<StepWords, 'answers'>, ours: Words): string {
  if (level === 'unsupported') return ours.probe.unsupported
  if (level === 'stopped') return ours.probe.stopped
  const own: Readonly<Record<string, string>> = words.answers
  const app: Readonly<Record<string, string>> = ours.probe.levels[probe]
  return own[level] ?? app[level] ?? level
}
