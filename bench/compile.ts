import { compileGuide } from '../src/compiler/compile-guide.ts'
import { Problems } from '../src/compiler/problem.ts'
import { generatedGuide } from '../test/compiler/generated-guide.ts'
import { type Bench, medianMs } from './bench.ts'

const steps = 5_000
const context = { shared: { pictures: new Map(), style: '' }, departments: null }

/** Compiling a generated guide with its words, claims and examples, every check included. */
export const bench: Bench = () => ({
  steps,
  medianMs: medianMs(
    5,
    () => generatedGuide(steps),
    (source) => compileGuide(source, context, new Problems()),
  ),
})
