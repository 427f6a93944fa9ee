import { payloadSchema } from './payload.ts'

export type JsonSchema = Readonly<Record<string, unknown>>

/**
 * The JSON Schema (draft 2020-12) of what is sealed in a file, made from the schema that the app itself checks by, for whoever
 * reads files elsewhere. Written to `payload.schema.json` by `vorab schema`; a test keeps the two equal.
 */
export function payloadJsonSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://vorab.invalid/schema/run-1.json',
    title: 'A Vorab run as it lies in a file for support',
    description:
      'The attachment vorab-run.jws is a compact JWS (RFC 7515, ES256, the public key as jwk in its header, typ vorab-run+jws) whose payload is this object as canonical JSON (RFC 8785); vorab-run.json is the same unsigned. Each commitment is the lower-case hexadecimal SHA-256 over the 16 bytes of the salt, then the canonical JSON of {at, content, prev, run, seq}; prev is the commitment before, 64 zeros for the first. An entry that was left out keeps its commitment and has no salt and no content.',
    ...schemaOf(payloadSchema as unknown as Node),
  }
}

/** What is read of a valibot schema. */
type Node = {
  readonly type: string
  readonly entries?: Readonly<Record<string, Node>>
  readonly item?: Node
  readonly key?: Node
  readonly value?: Node
  readonly wrapped?: Node
  readonly options?: readonly (Node | string)[]
  readonly literal?: unknown
  readonly pipe?: readonly (Node & Action)[]
}

type Action = { readonly kind: string; readonly requirement?: unknown }

function schemaOf(node: Node): JsonSchema {
  const [first, ...actions] = node.pipe ?? []
  if (first === undefined) return plainSchema(node)
  const rules = actions.filter(({ kind }) => kind === 'validation').map((rule) => ruleOf(rule, node.type))
  return Object.assign({}, schemaOf(first), ...rules)
}

function plainSchema(node: Node): JsonSchema {
  const options = node.options ?? []
  switch (node.type) {
    case 'string':
    case 'number':
    case 'boolean':
    case 'null':
      return { type: node.type }
    case 'literal':
      return { const: node.literal }
    case 'picklist':
      return { enum: options }
    case 'union':
    case 'variant':
      return { anyOf: (options as readonly Node[]).map(schemaOf) }
    case 'nullable':
      return { anyOf: [schemaOf(part(node.wrapped)), { type: 'null' }] }
    case 'optional':
      return schemaOf(part(node.wrapped))
    case 'array':
      return { type: 'array', items: schemaOf(part(node.item)) }
    case 'record':
      return {
        type: 'object',
        propertyNames: schemaOf(part(node.key)),
        additionalProperties: schemaOf(part(node.value)),
      }
    case 'strict_object':
      return objectSchema(node.entries ?? {})
    default:
      throw new Error(`no JSON Schema for valibot's ${node.type}`)
  }
}

function objectSchema(entries: Readonly<Record<string, Node>>): JsonSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, schemaOf(entry)])),
    required: Object.entries(entries).flatMap(([name, { type }]) => (type === 'optional' ? [] : [name])),
    additionalProperties: false,
  }
}

function ruleOf({ type, requirement }: Node & Action, of: string): JsonSchema {
  const counted = of === 'array' ? 'Items' : 'Length'
  switch (type) {
    case 'max_length':
      return { [`max${counted}`]: requirement }
    case 'min_length':
      return { [`min${counted}`]: requirement }
    case 'max_entries':
      return { maxProperties: requirement }
    case 'integer':
      return { type: 'integer' }
    case 'min_value':
      return { minimum: requirement }
    case 'max_value':
      return { maximum: requirement }
    case 'regex':
      return { pattern: (requirement as RegExp).source }
    default:
      throw new Error(`no JSON Schema for valibot's ${type}`)
  }
}

function part(node: Node | undefined): Node {
  if (node === undefined) throw new Error('a valibot schema without its part')
  return node
}
