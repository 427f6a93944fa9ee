import { findStep } from '../guide/read-flow.ts'
import type { Block } from './document.ts'
import type { PayloadContact } from './payload.ts'
import { type RunForDocument, speechOf } from './run-for-document.ts'
import { writtenWords } from './written-words.ts'

/** Who, what it is about for them, by when, and how often they have asked before: first on the page. */
export function personBlocks(run: RunForDocument): Block[] {
  const { payload, words } = run
  const { name, phone } = payload.caller
  const rows = [
    ...(name === null ? [] : [[words.name, name] as const]),
    ...(phone === null ? [] : [[words.phone, phone] as const]),
    ...writtenForAgent(run),
  ]
  const walked = run.replayed.begun?.walkedBy === 'agent'
  return [
    ...(rows.length === 0 ? [] : [{ kind: 'rows', rows } as const]),
    ...(walked ? [{ kind: 'paragraph', text: words.walkedByAgent } as const] : []),
    ...contactBlocks(run),
  ]
}

/** What was typed in the steps that ask for words or a date, by the step's own name. */
function writtenForAgent(run: RunForDocument): (readonly [string, string])[] {
  const { summary, flow, guideWords } = run
  const speech = speechOf(run)
  return summary.asked.flatMap(({ step: id, typed }) => {
    const step = findStep(flow, id)
    if (typed === null || step?.kind !== 'read') return []
    const written = writtenWords(step.validator, typed, guideWords.language)
    return written === null ? [] : [[speech.step(id), written] as const]
  })
}

function contactBlocks({ payload, words, guideWords, timeZone }: RunForDocument): Block[] {
  if (payload.contacts.length === 0) return []
  const date = new Intl.DateTimeFormat(guideWords.language, { dateStyle: 'medium', timeZone })
  const line = ({ at, who, ticket, promised, promisedBy }: PayloadContact): string =>
    [
      date.format(at),
      who,
      ticket,
      promised === null ? null : words.promised(promised, promisedBy === null ? null : date.format(promisedBy)),
    ]
      .filter((part) => part !== null)
      .join(' · ')
  return [
    { kind: 'heading', level: 2, text: words.contacts },
    { kind: 'paragraph', text: words.contactNumber(payload.contacts.length + 1) },
    { kind: 'list', items: payload.contacts.map(line) },
  ]
}
