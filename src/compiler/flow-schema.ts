import { boxTraits } from '../guide/box-traits.ts'
import { definitions, id, oneOrMore, ref } from './schema-parts.ts'
import { stepSchemas } from './step-schemas.ts'

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
    $defs: definitions,
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
          oneOf: stepSchemas(),
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
