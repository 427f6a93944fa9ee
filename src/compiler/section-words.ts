import type { AnswerId, ClaimValue } from '../guide/ids.ts'
import type { ClaimWords, ContradictionWords, OutcomeWords, StepWords } from '../guide/words.ts'
import type { ClaimDraft, OutcomeDraft, StepDraft } from './flow-draft.ts'
import type { SectionReader } from './read-section.ts'
import { readBlocks } from './read-spans.ts'

/* What each kind of heading has to say, one function a kind. */

export function stepWords(step: StepDraft, reader: SectionReader): StepWords {
  reader.nothingElse()
  const { title, body } = reader.titled()
  const isUnderstood = step.kind !== null
  const fields = reader.fields(step.kind === 'read' || !isUnderstood ? ['field', 'agent'] : ['agent'])
  const answers = isUnderstood ? reader.labels(step.labelled, step.mayLabel) : {}
  const field = fields('field')
  const agent = fields('agent')
  return {
    title,
    body,
    answers: answers as Record<AnswerId, string>,
    help: readBlocks(reader.section.help, reader.problems),
    field: step.kind === 'read' ? reader.required('field', field, 'what the field is called, with an example') : null,
    agent: step.couldTell
      ? (agent ?? title)
      : reader.required('agent', agent, "what the agent's screen calls this step"),
  }
}

export function outcomeWords({ result }: OutcomeDraft, reader: SectionReader): OutcomeWords {
  reader.nothingElse()
  const call = result?.kind === 'call' ? result : null
  const words = reader.titled()
  reader.labels([], [])
  const cause = reader.fields(call === null && result !== null ? [] : ['cause'])('cause')
  const next = reader.next(result === null ? null : (call?.next ?? []))
  const hint = 'the likely cause in a few words, for the agent'
  return { ...words, cause: call === null ? null : reader.required('cause', cause, hint), next }
}

export function claimWords(claim: ClaimDraft, reader: SectionReader): ClaimWords {
  reader.nothingElse()
  const label = reader.required('label', reader.fields(['label'])('label'), 'what the claim is about')
  return { label, values: reader.labels(claim.values, []) as Record<ClaimValue, string> }
}

export function contradictionWords(reader: SectionReader): ContradictionWords {
  reader.nothingElse()
  const fields = reader.fields(['customer', 'agent'])
  return {
    customer: reader.required('customer', fields('customer'), 'what does not fit together, kindly'),
    agent: reader.required('agent', fields('agent'), 'what does not fit together, exactly'),
  }
}

/** The alternative text. */
export function pictureWords(reader: SectionReader): string {
  reader.nothingElse()
  reader.fields([])
  const { at, id, blocks } = reader.section
  const text = blocks.map((block) => reader.plain(block)).join(' ')
  if (text === '')
    reader.problems.add(at, `the picture ${id} has no alternative text in this language`, 'say what the picture shows')
  return text
}
