import { featuresOf } from './features.ts'

/** Weights are stored in these steps. */
export const STEP = 0.05
/** Fewer known features than this are not believed as much. */
const FEW = 8

/**
 * A table that `node bench/knowledge/learn.ts` wrote: first line the classes, second their biases, then a line a feature:
 * its name and, class by class, `index:weight` in steps of {@link STEP}.
 */
export type Learned<C extends string> = (words: readonly (readonly string[])[]) => ReadonlyMap<C, number>

/**
 * Makes a table into a function: the logarithm of each class's probability for a text; nothing for a text without any
 * word that the table knows. Work is linear in the text.
 */
export function readLearned<C extends string>(table: string): Learned<C> {
  const [classLine = '', biasLine = '', ...lines] = table.trim().split('\n')
  const classes = classLine.split(' ') as C[]
  const biases = biasLine.split(' ').map((bias) => Number(bias) * STEP)
  const weights = new Map(lines.map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]))
  const parsed = new Map<string, readonly (readonly [number, number])[]>()
  const weightsOf = (feature: string) => {
    const known = parsed.get(feature)
    if (known !== undefined) return known
    const source = weights.get(feature)
    const list = (source?.split(' ') ?? []).map(
      (part) => [Number.parseInt(part, 36), Number(part.slice(2)) * STEP] as const,
    )
    parsed.set(feature, list)
    return list
  }
  return (words) => {
    const known = [...featuresOf(words)].filter((feature) => weights.has(feature))
    if (known.length === 0) return new Map()
    const scale = 1 / Math.sqrt(Math.max(known.length, FEW))
    const scores = [...biases]
    for (const feature of known) {
      for (const [index, weight] of weightsOf(feature)) scores[index] = (scores[index] ?? 0) + weight * scale
    }
    const most = Math.max(...scores)
    const total = Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0)) + most
    return new Map(classes.map((id, index) => [id, (scores[index] ?? 0) - total]))
  }
}
