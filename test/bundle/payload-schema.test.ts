import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { payloadJsonSchema } from '../../src/bundle/payload-schema.ts'

type Schema = Readonly<Record<string, unknown>>

test('the written schema is the one that the app checks by: `npm run -s vorab -- schema` writes it anew', () => {
  const written: unknown = JSON.parse(readFileSync('src/bundle/payload.schema.json', 'utf8'))
  expect(written).toEqual(JSON.parse(JSON.stringify(payloadJsonSchema())))
})

describe('the schema', () => {
  test('is closed: no object in it takes a key that it does not name', () => {
    const open: string[] = []
    walk(payloadJsonSchema(), '$', (schema, place) => {
      const closed = schema['additionalProperties'] === false
      // Figures of a probe are named by the probe; their names are bounded instead.
      const named = typeof schema['propertyNames'] === 'object' && schema['maxProperties'] === 60
      if (schema['type'] === 'object' && !closed && !named) open.push(place)
    })
    expect(open).toEqual([])
  })

  test('bounds every text and every list', () => {
    const unbounded: string[] = []
    walk(payloadJsonSchema(), '$', (schema, place) => {
      const bounded = 'maxLength' in schema || /\{\d+(,\d+)?\}/.test(String(schema['pattern']))
      if (schema['type'] === 'string' && !bounded) unbounded.push(place)
      if (schema['type'] === 'array' && !('maxItems' in schema)) unbounded.push(place)
    })
    expect(unbounded).toEqual([])
  })

  test('names every kind of entry and what each must hold', () => {
    const kinds = new Map<unknown, unknown>()
    walk(payloadJsonSchema(), '$', ({ properties, required }) => {
      const type = (properties as Readonly<Record<string, Schema>> | undefined)?.['type']
      if (type !== undefined && 'const' in type) kinds.set(type['const'], required)
    })
    expect([...kinds.keys()].toSorted()).toEqual([
      'answered',
      'begun',
      'came-back',
      'checked',
      'clock-jumped',
      'code-issued',
      'contradiction-kept',
      'hung-up',
      'language-changed',
      'measured-again',
      'named',
      'returned',
      'waiting',
      'went-back',
    ])
    expect(kinds.get('answered')).toEqual(['type', 'step', 'answer'])
  })
})

function walk(value: unknown, place: string, look: (schema: Schema, place: string) => void): void {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) look(value as Schema, place)
  for (const [key, member] of Object.entries(value)) walk(member, `${place}.${key}`, look)
}
