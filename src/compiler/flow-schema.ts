import { boxTraits } from '../guide/box-traits.ts'
import { anyProbeLevels, probeLevels, readingLevels } from '../guide/levels.ts'

const ref = (name: string) => ({ $ref: `#/$defs/${name}` })
const id = ref('id')
const target = ref('target')
const ids = ref('ids')
const oneOrMore = ref('oneOrMore')
const way = ref('way')

/** The keys of `{ again, then }`: a literal with "then" would pass for a promise. */
const repeat = new Map<string, object>([
  ['again', { type: 'integer', minimum: 1, maximum: 8, description: 'How often more it is asked.' }],
  ['then', target],
])

const definitions = {
  id: { type: 'string', pattern: '^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$', maxLength: 60 },
  target: { ...id, description: 'A step or an outcome.' },
  ids: { type: 'array', items: id, minItems: 1, uniqueItems: true },
  oneOrMore: { oneOf: [id, ids] },
  way: {
    description: 'Where an answer leads; { again, then } asks the same step again first.',
    oneOf: [
      target,
      {
        type: 'object',
        properties: Object.fromEntries(repeat),
        required: [...repeat.keys()],
        additionalProperties: false,
      },
    ],
  },
}

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

const claims = {
  type: 'object',
  description: 'What answers claim: { <claim>: { <answer>: <value> } }.',
  propertyNames: id,
  additionalProperties: { type: 'object', additionalProperties: id, minProperties: 1 },
}

const common = {
  picture: { ...oneOrMore, description: 'Drawings, from pictures/ of the guide or of all guides.' },
  claim: claims,
  proves: { ...claims, description: 'What answers prove: they can be known only by having done it.' },
  confirms: { ...id, description: 'The step that this one asks again, in other words.' },
}

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

const outcome = {
  oneOf: [
    {
      type: 'object',
      properties: { solved: { const: true }, picture: ref('picture') },
      required: ['solved'],
      additionalProperties: false,
    },
    {
      type: 'object',
      properties: { advice: { const: true }, picture: ref('picture') },
      required: ['advice'],
      additionalProperties: false,
    },
    {
      type: 'object',
      properties: {
        call: { ...id, description: 'A department of the provider.' },
        cause: { ...id, description: 'The likely cause, for the agent.' },
        next: { ...oneOrMore, description: 'What to try next, for the agent.' },
        picture: ref('picture'),
      },
      required: ['call', 'cause'],
      additionalProperties: false,
    },
  ],
}

/** JSON Schema (draft 2020-12) of `flow.yaml`, for editors; `vorab check` knows more. Written to guides/flow.schema.json. */
export function flowSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $defs: { ...definitions, claims, ...common },
    title: 'A guide of Vorab: its steps and where each answer leads',
    type: 'object',
    properties: {
      guide: { ...id, description: 'The name of the folder.' },
      minutes: { type: 'integer', minimum: 1, maximum: 999, description: 'How long the guide typically takes.' },
      start: { ...id, description: 'The first step.' },
      entries: { ...oneOrMore, description: "Other steps at which an agent's link may begin." },
      'before-call': { ...id, description: 'The first of the steps that stand before every call.' },
      claims: {
        type: 'object',
        description: 'What answers may claim, with the values.',
        propertyNames: id,
        additionalProperties: oneOrMore,
      },
      steps: {
        type: 'object',
        propertyNames: id,
        additionalProperties: {
          oneOf: [...Object.entries(kinds).map(([kind, one]) => step(kind, one)), ...levelSteps()],
        },
      },
      outcomes: { type: 'object', propertyNames: id, additionalProperties: outcome },
      contradictions: {
        type: 'object',
        propertyNames: id,
        additionalProperties: {
          type: 'object',
          properties: {
            when: {
              type: 'object',
              propertyNames: id,
              additionalProperties: id,
              minProperties: 2,
              description: 'Claims that cannot all be true.',
            },
          },
          required: ['when'],
          additionalProperties: false,
        },
      },
      variants: {
        type: 'object',
        description: 'Drawings that differ from box to box: { <picture>: { <box>: <picture> } }.',
        propertyNames: id,
        additionalProperties: {
          type: 'object',
          properties: Object.fromEntries(boxTraits.map((trait) => [trait, id])),
          additionalProperties: false,
          minProperties: 1,
        },
      },
    },
    required: ['guide', 'minutes', 'start', 'steps', 'outcomes'],
    additionalProperties: false,
  }
}
