import type { GuideListing } from '../guide/bundle.ts'
import type { CompiledGuide } from './compile-guide.ts'
import { examplePath } from './guide-stats.ts'

/**
 * How many answers a run usually takes: the middle half of the examples from the start. Of all ways the long ones are the
 * most by far, and hardly anybody goes them; the examples are what really happens.
 * @throws RangeError for a guide that no example walks from its start; such a guide does not compile.
 */
export function usualSteps({ flow, examples }: CompiledGuide): GuideListing['usually'] {
  const lengths = examples
    .map((example) => examplePath(flow, example))
    .filter(({ entry }) => entry === flow.entries[0])
    .map(({ answers }) => answers.length)
    .toSorted((a, b) => a - b)
  const at = (share: number) => lengths[Math.round((lengths.length - 1) * share)]
  const [from, to] = [at(0.25), at(0.75)]
  if (from === undefined || to === undefined) throw new RangeError(`no example begins at the start of ${flow.guide}`)
  return { from, to }
}
