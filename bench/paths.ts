import { countPaths } from '../src/guide/paths.ts'
import { chain } from '../test/guide/some-flow.ts'
import { type Bench, medianMs } from './bench.ts'

const steps = 10_000

/** Counting the paths of a synthetic guide, its graph included. */
export const bench: Bench = () => ({
  steps,
  answersEach: 3,
  medianMs: medianMs(20, () => chain(steps, 3), countPaths),
})
