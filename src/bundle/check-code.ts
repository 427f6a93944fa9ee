import type { CodeText } from '../code/alphabet.ts'
import { hasTag, pathOfCode } from '../code/code-path.ts'
import { strictCode } from '../code/encode-code.ts'
import type { CodeFields } from '../code/fields.ts'
import { replay } from '../engine/replay.ts'
import type { Entry } from '../guide/entry.ts'
import { CHAIN_START } from '../guide/seal-entry.ts'
import type { Sha256 } from '../guide/sha256.ts'
import type { ChainEntry } from '../guide/verify-chain.ts'
import type { KnownFlow } from './known-flow.ts'
import type { Payload } from './payload.ts'
import type { Check } from './verdict.ts'

export type CodeToCheck = {
  readonly payload: Payload
  readonly known: KnownFlow | null
  readonly entries: readonly ChainEntry[]
  readonly sha256: Sha256
}

/**
 * Does the code that was read out belong to this log? Its path must be the one that the log had walked when the code was
 * shown, and its tag must come from the link's nonce, else from the commitment just before it was shown.
 */
export async function checkCode({ payload, known, entries, sha256 }: CodeToCheck): Promise<Check> {
  if (payload.code === null) return notCheckable('no-code')
  if (known === null) return notCheckable('unknown-revision')
  const shown = entries.findLastIndex(({ content }) => content?.type === 'code-issued' && content.code === payload.code)
  const before = entries.slice(0, Math.max(shown, 0))
  if (!entries.every((entry) => entry.content !== undefined)) return notCheckable('left-out')
  if (shown < 0) return failed('not-in-log')
  const fields = fieldsOf(payload.code)
  if (fields === null || fields.flow !== known.number) return failed('unreadable')
  const walked = replay(known.flow, { kind: 'log', entries: before as Entry[] })
  const coded = pathOfCode(fields, known.flow)
  const answers = walked.path.map(({ answer }) => answer)
  if (coded?.entry !== walked.begun?.entry || coded?.answers.join() !== answers.join()) return failed('other-path')
  const first = entries[0]?.content
  const nonce = first?.type === 'begun' ? (first.link?.nonce ?? null) : null
  const head = before.at(-1)?.commitment ?? CHAIN_START
  return (await hasTag(fields, nonce ?? head, sha256)) ? { check: 'code', result: 'passed' } : failed('other-tag')
}

type CodeCheck = Extract<Check, { check: 'code' }>

const notCheckable = (why: Extract<CodeCheck, { result: 'not-checkable' }>['why']): Check => ({
  check: 'code',
  result: 'not-checkable',
  why,
})

const failed = (why: Extract<CodeCheck, { result: 'failed' }>['why']): Check => ({
  check: 'code',
  result: 'failed',
  why,
})

/** A code in a file was written by a program: it is exact or it is none. */
function fieldsOf(code: string): CodeFields | null {
  try {
    return strictCode.decode(code as CodeText)
  } catch {
    return null
  }
}
