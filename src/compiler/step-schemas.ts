import { anyProbeLevels, probeLevels, readingLevels } from '../guide/levels.ts'
import { common, id, ids, oneOrMore, ref, target, way } from './schema-parts.ts'

const ways = (answers?: readonly string[]) => ({
  oneOf: [
    target,
    answers === undefined
      ? { type: 'object', propertyNames: id, additionalProperties: way, minProperties: 1 }
      : {
          type: 'object',
          properties: Object.fromEntries(answers.map((answer) => [answer, way])),
          additionalProperties: false,
          minProperties: 1,
        },
  ],
})

const refs = Object.fromEntries(Object.keys(common).map((name) => [name, ref(name)]))

const unsure = {
  unsure: { ...id, description: '"I\'m not sure" leads to this step; none: it is not offered.' },
  because: { type: 'string', description: 'Why nobody can be unsure here; only with unsure: none.' },
}

type Kind = { readonly say: object; readonly go: object; readonly asks: boolean; readonly about: string }

const quantified = Object.fromEntries(['all', 'any', 'none', 'only'].map((word) => [word, oneOrMore]))
const tickWays = {
  oneOf: [
    target,
    {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        properties: {
          when: {
            oneOf: [
              { type: 'string', pattern: '^(?:not +)?[a-z][a-z0-9-]*$' },
              { type: 'object', properties: quantified, additionalProperties: false, minProperties: 1 },
            ],
          },
          to: target,
        },
        required: ['to'],
        additionalProperties: false,
      },
    },
  ],
}

const kinds: Readonly<Record<string, Kind>> = {
  tell: { say: { type: 'null' }, go: ways(['next']), asks: false, about: 'Something to know; one way on.' },
  do: { say: ids, go: ways(), asks: true, about: 'Something to do, then one of these answers.' },
  ask: { say: ids, go: ways(), asks: true, about: 'A question with these answers.' },
  tick: {
    say: { ...ids, maxItems: 10 },
    go: tickWays,
    asks: true,
    about: 'Several of these; go is a list of lines, the first that fits counts.',
  },
  wait: {
    say: { type: 'string', pattern: '^\\d{1,5} ?(s|min|h)$' },
    go: ways(['waited', 'cut-short']),
    asks: false,
    about: 'Time that passes: 30 s, 5 min, 1 h.',
  },
  guard: {
    say: ids,
    go: ways(['saved', 'refused']),
    asks: true,
    about: 'Before anything that destroys data: what to save first.',
  },
  show: {
    say: { const: 'photo' },
    go: ways(['taken', 'skipped']),
    asks: false,
    about: 'A photo that stays on the device.',
  },
}

function step(kind: string, { say, go, asks, about }: Kind): object {
  return {
    type: 'object',
    properties: {
      [kind]: { ...say, description: about },
      ...(asks ? unsure : {}),
      go: { ...go, description: 'Where each answer leads.' },
      ...refs,
    },
    required: [kind, 'go', ...(asks ? ['unsure'] : [])],
    additionalProperties: false,
  }
}

/** One alternative for each kind of step. */
export function stepSchemas(): readonly object[] {
  return [...Object.entries(kinds).map(([kind, one]) => step(kind, one)), ...levelSteps()]
}

/** One alternative for each probe and validator, so that an editor completes the levels in `go`. */
function levelSteps(): readonly object[] {
  const measures = Object.entries(probeLevels).map(([probe, levels]) =>
    step('measure', {
      say: { const: probe },
      go: ways([...levels, ...anyProbeLevels, 'other']),
      asks: false,
      about: 'What this device measures; its levels are the answers.',
    }),
  )
  const reads = Object.entries(readingLevels).map(([validator, levels]) =>
    step('read', {
      say: { const: validator },
      go: ways([...levels, 'other']),
      asks: true,
      about: 'Something typed, pasted or scanned; what becomes of it are the answers.',
    }),
  )
  return [...measures, ...reads]
}
