import { expect, test } from 'vitest'
import type { CompiledGuide } from '../../src/compiler/compile-guide.ts'
import { compileGuides } from '../../src/compiler/compile-guides.ts'
import { examplePath } from '../../src/compiler/guide-stats.ts'
import { usualSteps } from '../../src/compiler/usual-steps.ts'

const { guides } = compileGuides('guides')

const lengthsFromStart = ({ flow, examples }: CompiledGuide) =>
  examples
    .map((example) => examplePath(flow, example))
    .filter(({ entry }) => entry === flow.entries[0])
    .map(({ answers }) => answers.length)

test.each(guides.map((guide) => [guide.flow.guide, guide] as const))(
  'half of the runs of %s, or more, are as long as told',
  (_, guide) => {
    const { from, to } = usualSteps(guide)
    const lengths = lengthsFromStart(guide)
    const as = (fits: (length: number) => boolean) => lengths.filter(fits).length / lengths.length
    expect(from).toBeLessThanOrEqual(to)
    expect(as((length) => length >= from && length <= to)).toBeGreaterThanOrEqual(0.5)
    expect(as((length) => length < from)).toBeLessThanOrEqual(0.25)
    expect(as((length) => length > to)).toBeLessThanOrEqual(0.25)
  },
)

test('a walk from another entry does not count: that run began in the middle', () => {
  const guide = guides.find(({ flow }) => flow.entries.length > 1)
  const entry = guide?.flow.entries.at(-1)
  if (guide === undefined || entry === undefined) throw new Error('no guide has a second entry')
  const [example] = guide.examples
  if (example === undefined) throw new Error('no examples')
  const short = { ...example, from: { id: entry, at: example.at }, walk: [] }
  const many = Array.from({ length: guide.examples.length * 3 }, () => short)
  expect(usualSteps({ ...guide, examples: [...guide.examples, ...many] })).toEqual(usualSteps(guide))
  expect(() => usualSteps({ ...guide, examples: many })).toThrow(RangeError)
})
