import { expect, test } from 'vitest'
import { authoringFiles } from '../../src/compiler/authoring-files.ts'
import { compileGuides } from '../../src/compiler/compile-guides.ts'
import { type Authoring, authoringPath } from '../../src/guide/authoring.ts'
import { nodesAlong } from '../../src/guide/read-flow.ts'

const compiled = compileGuides('guides')
const files = authoringFiles(compiled)

test.each(compiled.guides.map((guide) => [guide.flow.guide, guide] as const))(
  'every example of %s is a whole way to the outcome that it names',
  (_, { flow, fingerprint, examples }) => {
    const told: Authoring = JSON.parse(files.get(authoringPath(flow.guide, fingerprint)) ?? '{}')
    expect(told.examples.map(({ name }) => name)).toEqual(examples.map(({ name }) => name))
    for (const example of told.examples) expect(nodesAlong(flow, example)?.at(-1), example.name).toBe(example.reaches)
  },
)
