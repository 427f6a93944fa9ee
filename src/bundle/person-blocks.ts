import { locales } from '../guide/language.ts'
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

function contactBlocks(run: RunForDocument): Block[] {
  const { payload, words } = run
  if (payload.contacts.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: words.contacts },
    { kind: 'paragraph', text: words.contactNumber(payload.contacts.length + 1) },
    { kind: 'list', items: payload.contacts.map((contact) => contactLine(contact, run)) },
  ]
}

/** One earlier contact in a line: when, how, with whom, which ticket, what was promised. */
export function contactLine(contact: PayloadContact, { words, guideWords, timeZone }: RunForDocument): string {
  const { at, by, who, ticket, promised, promisedBy } = contact
  const date = new Intl.DateTimeFormat(locales[guideWords.language], { dateStyle: 'medium', timeZone })
  const until = promisedBy === null ? null : date.format(promisedBy)
  const promise = promised === null ? null : words.promised(promised, until)
  return [date.format(at), words.contactBy[by], who, ticket, promise].filter((part) => part !== null).join(' · ')
}
