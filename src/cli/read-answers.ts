import { existsSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import type { AnswerId, StepId } from '../guide/ids.ts'
import { WrongUsage } from './command.ts'

export type GivenAnswers = {
  readonly entry: StepId | null
  readonly answers: readonly AnswerId[]
  readonly changed: boolean
  /** Milliseconds since 1970; `null`: today. */
  readonly at: number | null
  readonly nonce: string
}

const schema = v.object({
  /** Where the run begins; the guide's start, if left out. */
  entry: v.nullish(v.string()),
  answers: v.array(
    v.union([
      v.string(),
      v.pipe(
        v.object({ answer: v.string() }),
        v.transform(({ answer }) => answer),
      ),
    ]),
  ),
  changed: v.optional(v.boolean(), false),
  /** The day of the code, `2026-11-21`; today, if left out. */
  date: v.nullish(v.pipe(v.string(), v.isoDate())),
  /** Of the agent's link, if the run came from one. */
  nonce: v.optional(v.string(), ''),
})

/**
 * Reads what `encode --answers` names: a JSON list of answers, or an object as `decode` prints it.
 * @throws WrongUsage where there is no such file, or something else in it.
 */
export function readAnswers(file: string): GivenAnswers {
  if (!existsSync(file)) throw new WrongUsage(`there is no file ${file}`)
  const json = parse(readFileSync(file, 'utf8'))
  const result = v.safeParse(schema, Array.isArray(json) ? { answers: json } : json)
  if (!result.success) {
    const [issue] = result.issues
    throw new WrongUsage(`${file}: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`)
  }
  const { entry, answers, changed, date, nonce } = result.output
  return {
    entry: (entry ?? null) as StepId | null,
    answers: answers as AnswerId[],
    changed,
    at: date ? Date.parse(date) : null,
    nonce,
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
