import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { flowSchema } from '../../src/compiler/flow-schema.ts'
import { stepKinds } from '../../src/compiler/step-kinds.ts'
import { anyProbeLevels, probeLevels, readingLevels } from '../../src/guide/levels.ts'

test('the schema that editors read is the one that vorab schema writes', () => {
  expect(JSON.parse(readFileSync('guides/flow.schema.json', 'utf8'))).toEqual(flowSchema())
})

test('it knows every kind of step, probe and validator, with its levels', () => {
  type Step = {
    readonly properties: Readonly<Record<string, { const?: string; oneOf?: readonly { properties?: object }[] }>>
  }
  const { properties } = flowSchema() as { properties: { steps: { additionalProperties: { oneOf: readonly Step[] } } } }
  const steps = properties.steps.additionalProperties.oneOf
  const kinds = steps.map((step) => Object.keys(step.properties)[0])
  expect(new Set(kinds)).toEqual(new Set(Object.keys(stepKinds)))
  const levelsOf = (kind: string, name: string) => {
    const step = steps.find(({ properties: own }) => own[kind]?.const === name)
    return Object.keys(step?.properties['go']?.oneOf?.[1]?.properties ?? {})
  }
  for (const [probe, levels] of Object.entries(probeLevels))
    expect(levelsOf('measure', probe)).toEqual([...levels, ...anyProbeLevels, 'other'])
  for (const [validator, levels] of Object.entries(readingLevels))
    expect(levelsOf('read', validator)).toEqual([...levels, 'other'])
})
