import { answerLabel } from '../../src/app/ui/answer-label.ts'
import type { Words } from '../../src/app/words/words.ts'
import type { GuideBundle } from '../../src/guide/bundle.ts'
import type { Step } from '../../src/guide/flow.ts'
import type { AnswerId, StepId } from '../../src/guide/ids.ts'
import { edgesFrom, type FlowNode, findOutcome, findStep } from '../../src/guide/read-flow.ts'
import { findStepWords } from '../../src/guide/step-words.ts'

/** What somebody does on a screen: ticks some things, then presses one; and the heading that it leads to. */
export type Deed = {
  readonly title: string
  readonly hasHelp: boolean
  readonly ticks: readonly string[]
  readonly presses: string
  readonly leadsTo: string
}

/** The shortest way through a guide that ends in a call and on which nothing is measured or typed. */
export function wayToACall(bundle: GuideBundle, words: Words): readonly Deed[] {
  const { flow } = bundle
  const ways = new Map<FlowNode, readonly Deed[]>([[flow.entries[0], []]])
  for (const [node, way] of ways) {
    if (findOutcome(flow, node)?.result.kind === 'call') return way
    const step = findStep(flow, node)
    if (step === null || step.kind === 'measure') continue
    for (const { answer, to } of edgesFrom(flow, node)) {
      const hands = handsFor(step, answer, words)
      if (hands === null || ways.has(to)) continue
      const label = (one: AnswerId) => answerLabel(one, findStepWords(bundle.words, step.id) ?? { answers: {} }, words)
      const deed = {
        title: titleOf(bundle, node),
        hasHelp: (findStepWords(bundle.words, step.id)?.help.length ?? 0) > 0,
        ticks: hands.ticks.map(label),
        presses: hands.presses ?? label(answer),
        leadsTo: titleOf(bundle, to),
      }
      ways.set(to, [...way, deed])
    }
  }
  throw new Error(`${flow.guide} ends in no call without measuring or typing`)
}

type Hands = { readonly ticks: readonly AnswerId[]; readonly presses: string | null }

/** How an answer is given without typing; `null` where it is not. */
function handsFor(step: Step, answer: AnswerId, { run }: Words): Hands | null {
  const isEmpty = answer === 'none' || answer === 'unsure'
  switch (step.kind) {
    case 'tick':
      return isEmpty ? null : { ticks: answer.split('+') as AnswerId[], presses: run.next }
    case 'guard':
      return { ticks: answer === 'saved' ? step.save : [], presses: null }
    case 'read': {
      // What nothing typed comes to, by its own edge or by the one for all others.
      const nothing = step.validator === 'deadline' ? 'none' : 'nothing'
      const isForNothing =
        answer === nothing || (answer === 'other' && !step.edges.some((edge) => edge.answer === nothing))
      if (step.validator === 'deadline' && isForNothing) return { ticks: [], presses: run.read.noDate }
      if (step.validator === 'free-text' && isForNothing) return { ticks: [], presses: run.read.nothing }
      return answer === 'unsure' ? { ticks: [], presses: null } : null
    }
    case 'wait':
      return answer === 'cut-short' ? { ticks: [], presses: null } : null
    case 'show':
      return answer === 'skipped' ? { ticks: [], presses: null } : null
    default:
      return { ticks: [], presses: null }
  }
}

function titleOf({ words }: GuideBundle, node: FlowNode): string {
  const title = findStepWords(words, node as StepId)?.title ?? words.outcomes[node as never]?.['title']
  if (title === undefined) throw new Error(`${node} has no words`)
  return title
}
