/* What several places of the schema of `flow.yaml` are made of; each stands once, under `$defs`. */

export const ref = (name: string) => ({ $ref: `#/$defs/${name}` })
export const id = ref('id')
export const target = ref('target')
export const ids = ref('ids')
export const oneOrMore = ref('oneOrMore')
export const way = ref('way')

/** The keys of `{ again, then }`: a literal with "then" would pass for a promise. */
const repeat = new Map<string, object>([
  ['again', { type: 'integer', minimum: 1, maximum: 8, description: 'How often more it is asked.' }],
  ['then', target],
])

const named = {
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

const claims = {
  type: 'object',
  description: 'What answers claim: { <claim>: { <answer>: <value> } }.',
  propertyNames: id,
  additionalProperties: { type: 'object', additionalProperties: id, minProperties: 1 },
}

/** What a step of any kind may have. */
export const common = {
  picture: { ...oneOrMore, description: 'Drawings, from pictures/ of the guide or of all guides.' },
  claim: claims,
  proves: { ...claims, description: 'What answers prove: they can be known only by having done it.' },
  confirms: { ...id, description: 'The step that this one asks again, in other words.' },
}

/** Under `$defs`. */
export const definitions = { ...named, claims, ...common }
