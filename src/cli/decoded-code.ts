import { dateOfCode } from '../code/code-day.ts'
import { guideOfCode, pathOfCode } from '../code/code-path.ts'
import type { Decoded, ReadBack } from '../code/decoded.ts'
import type { CodeFields } from '../code/fields.ts'
import { replay } from '../engine/replay.ts'
import { summarize } from '../engine/summarize.ts'
import type { Language } from '../guide/language.ts'
import { decodedWords } from './decoded-words.ts'
import type { PublishedGuides } from './published-guides.ts'

/** One line of `vorab decode`, by `decode.schema.json`; others script it, so that members are only ever added. */
export type DecodedCode = {
  readonly input: string
  readonly status: Decoded['status'] | 'unknown-guide' | 'unknown-path'
  readonly code?: string | null
  readonly readBack?: readonly ReadBack[]
  readonly [more: string]: unknown
}

export type Known = {
  readonly guides: PublishedGuides
  /** Wall clock, milliseconds. */
  readonly now: number
  /** Besides ids, the guide's words in this language; `null`: ids alone. */
  readonly language: Language | null
}

export function decodedCode(input: string, decoded: Decoded, known: Known): DecodedCode {
  switch (decoded.status) {
    case 'clean':
      return { input, status: 'clean', code: decoded.code, ...contentOf(decoded.fields, known) }
    case 'corrected': {
      const { status, code, how, readBack, fields } = decoded
      return { input, status, code, how, readBack, ...contentOf(fields, known) }
    }
    case 'ask-again': {
      const { likely, ...rest } = decoded
      return { input, ...rest, code: likely }
    }
    default:
      return { input, ...decoded }
  }
}

/** Nothing is left to ask. */
export function isSettled({ status }: DecodedCode): boolean {
  return status === 'clean'
}

/** What is to be done about a code that is not settled, one line each. */
export function problemsOf({ input, status, readBack = [] }: DecodedCode): readonly string[] {
  if (status === 'clean') return []
  if (readBack.length === 0) return [`${input}: ${status}`]
  return readBack.map(({ group, heard, likely }) => {
    const guess = likely === null ? '' : `, probably ${likely}`
    return `${input}: ${status}: group ${group}: heard ${heard}${guess}: have it read again`
  })
}

function contentOf(fields: CodeFields, { guides, now, language }: Known): Partial<DecodedCode> {
  const date = dateOfCode(fields.day, now)
  const told = {
    flow: fields.flow,
    date: date === null ? null : new Date(date).toISOString().slice(0, 10),
    changed: fields.changed,
    tag: fields.tag,
    path: String(fields.rank),
  }
  const entry = guideOfCode(fields, guides.registry)
  const revision = guides.revisions.get(fields.flow)
  if (entry === null || revision === undefined) return { ...told, status: 'unknown-guide' }
  const named = { ...told, guide: entry.guide, revision: entry.revision }
  const trace = pathOfCode(fields, revision.flow)
  if (trace === null) return { ...named, status: 'unknown-path' }
  const summary = summarize(revision.flow, replay(revision.flow, trace))
  return {
    ...named,
    end: summary.end,
    entry: trace.entry,
    answers: summary.asked.map(({ step, answer }) => ({ step, answer })),
    claims: summary.claims.flatMap(({ claims }) =>
      claims.map(({ claim, value, evidence, lowered }) => ({ claim, value, evidence, lowered })),
    ),
    contradictions: summary.contradictions.map(({ id }) => id),
    notDone: summary.notDone,
    notCarried: summary.notCarried,
    ...(language !== null && { words: decodedWords(summary, revision, language) }),
  }
}
