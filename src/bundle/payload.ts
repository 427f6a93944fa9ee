import * as v from 'valibot'
import { type Content, checkedProbes } from '../guide/entry.ts'
import { languages } from '../guide/language.ts'

/**
 * What a file for the agent may hold: a closed schema, so that nothing leaves the device by accident. An unknown key is
 * an error, not something to pass on. Bounds keep a hostile file from costing more than an honest one.
 */
const text = (most: number) => v.pipe(v.string(), v.maxLength(most))
const id = v.pipe(text(120), v.regex(/^[a-z][a-z0-9-]*(?:~[a-z0-9-]+)?$/))
const answer = v.pipe(text(400), v.regex(/^[a-z0-9][a-z0-9+~-]*$/))
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
const salt = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22}$/))
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15))
const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9))
const language = v.picklist(languages)
const caseReference = v.pipe(v.string(), v.regex(/^[A-Z0-9-]{1,20}$/))
const code = v.pipe(text(20), v.regex(/^[0-9A-HJKMNP-TV-Z]+$/))
const nonce = v.pipe(text(64), v.regex(/^[A-Za-z0-9_-]+$/))

const figure = v.union([v.number(), v.boolean(), v.null(), text(200), v.pipe(v.array(v.number()), v.maxLength(2_000))])

const readingOf = <T extends v.GenericSchema>(probe: T) =>
  v.strictObject({
    probe,
    level: id,
    figures: v.pipe(v.record(v.pipe(text(60), v.regex(/^[a-zA-Z][a-zA-Z0-9]*$/)), figure), v.maxEntries(60)),
    startedAt: time,
    durationMs: v.pipe(v.number(), v.minValue(0), v.maxValue(1e9)),
  })

const reading = readingOf(id)
const checked = readingOf(v.picklist(checkedProbes))

/** One for each kind of entry, closed: without it no file that holds such an entry could be opened. */
const contents = {
  begun: v.strictObject({
    type: v.literal('begun'),
    guide: id,
    revision: whole,
    fingerprint: hash,
    language,
    entry: id,
    link: v.nullable(v.strictObject({ nonce: v.nullable(nonce), caseReference: v.nullable(caseReference) })),
    walkedBy: v.picklist(['customer', 'agent']),
  }),
  answered: v.strictObject({
    type: v.literal('answered'),
    step: id,
    answer,
    typed: v.optional(text(2_000)),
    reading: v.optional(reading),
    photo: v.optional(hash),
    prefilled: v.optional(v.literal(true)),
  }),
  waiting: v.strictObject({ type: v.literal('waiting'), step: id }),
  'went-back': v.strictObject({ type: v.literal('went-back'), to: id }),
  returned: v.strictObject({ type: v.literal('returned') }),
  'contradiction-kept': v.strictObject({ type: v.literal('contradiction-kept'), contradiction: text(130) }),
  named: v.strictObject({ type: v.literal('named'), name: text(200) }),
  'language-changed': v.strictObject({ type: v.literal('language-changed'), language }),
  'code-issued': v.strictObject({ type: v.literal('code-issued'), code }),
  'hung-up': v.strictObject({ type: v.literal('hung-up'), task: text(200) }),
  checked: v.strictObject({
    type: v.literal('checked'),
    when: v.picklist(['leaving', 'back']),
    readings: v.pipe(v.array(checked), v.maxLength(checkedProbes.length)),
  }),
  'measured-again': v.strictObject({ type: v.literal('measured-again'), step: id, reading }),
  'came-back': v.strictObject({ type: v.literal('came-back'), works: v.boolean() }),
  'clock-jumped': v.strictObject({ type: v.literal('clock-jumped'), byMs: v.pipe(v.number(), v.integer()) }),
} satisfies { readonly [Type in Content['type']]: v.GenericSchema<{ readonly type: Type }> }

const contentSchema = v.variant('type', Object.values(contents))

/** An entry with its salt and content, or, left out by the person, without both. */
const entrySchema = v.union([
  v.strictObject({ seq: whole, at: time, prev: hash, commitment: hash, salt, content: contentSchema }),
  v.strictObject({ seq: whole, at: time, prev: hash, commitment: hash, leftOut: v.literal(true) }),
])

const contactSchema = v.strictObject({
  at: time,
  by: v.picklist(['call', 'chat', 'shop', 'mail', 'visit', 'other']),
  who: v.nullable(text(200)),
  ticket: v.nullable(text(60)),
  promised: v.nullable(text(500)),
  promisedBy: v.nullable(time),
})

/** A photo: JPEG in base64url, its SHA-256 named by the entry of its step. */
const photoSchema = v.strictObject({ sha256: hash, jpeg: v.pipe(text(2_000_000), v.regex(/^[A-Za-z0-9_-]*$/)) })

export const payloadSchema = v.strictObject({
  format: v.literal(1),
  kind: v.literal('vorab-run'),
  run: v.pipe(text(64), v.regex(/^[A-Za-z0-9_-]+$/)),
  /** The provider's id, whose guides and numbers were shown. */
  provider: v.nullable(id),
  language,
  sealedAt: time,
  /** What replay reached when the file was made. */
  outcome: v.nullable(id),
  /** The code that was shown last, if any. */
  code: v.nullable(code),
  /** Only what the person wrote for the agent. */
  caller: v.strictObject({ name: v.nullable(text(200)), phone: v.nullable(text(40)) }),
  contacts: v.pipe(v.array(contactSchema), v.maxLength(200)),
  entries: v.pipe(v.array(entrySchema), v.minLength(1), v.maxLength(20_000)),
  photos: v.pipe(v.array(photoSchema), v.maxLength(20)),
})

export type Payload = v.InferOutput<typeof payloadSchema>
export type PayloadEntry = Payload['entries'][number]
export type PayloadContact = v.InferOutput<typeof contactSchema>

export type ParsedPayload =
  | { readonly status: 'ok'; readonly payload: Payload }
  | { readonly status: 'future-version'; readonly format: number }
  | { readonly status: 'invalid'; readonly problem: string }

/** Checks what came out of a file; unknown keys are refused. `problem` names the place, never the value. */
export function parsePayload(json: unknown): ParsedPayload {
  const head = v.safeParse(v.looseObject({ format: v.number(), kind: v.literal('vorab-run') }), json)
  if (head.success && head.output.format > 1) return { status: 'future-version', format: head.output.format }
  const result = v.safeParse(payloadSchema, json, { abortEarly: true })
  if (result.success) return { status: 'ok', payload: result.output }
  const issue = result.issues[0]
  return { status: 'invalid', problem: `${v.getDotPath(issue) ?? '(file)'}: ${issue.type}` }
}
