import type { Step } from '../../../guide/flow.ts'
import { type AnswerId, OTHER } from '../../../guide/ids.ts'
import type { Language } from '../../../guide/language.ts'
import type { ReadingLevel } from '../../../guide/levels.ts'
import type { Decides, QuestionId, TextKind } from '../../../knowledge/questions.ts'
import type { Reason, Understood } from '../../../knowledge/understand/understood.ts'
import type { KnowledgeWords } from '../../../knowledge/words/knowledge-words.ts'
import { loadKnowledgeWords } from '../../../knowledge/words/load-knowledge-words.ts'

export type FoundVerdict = {
  readonly level: ReadingLevel<'suspicious-mail'>
  readonly reasons: readonly Reason[]
  /** What would tell more, where nothing decides. */
  readonly question: QuestionId | null
}

/** What is shown of what was found, before the guide goes on. */
export type ReadFound =
  /** A mail was judged: the verdict, why, and what to do now. */
  | { readonly kind: 'verdict'; readonly verdict: FoundVerdict; readonly known: KnowledgeWords }
  /** Two causes are likely, and the guide would go on differently: the question that tells them apart. */
  | {
      readonly kind: 'question'
      readonly cause: { readonly of: TextKind; readonly level: string }
      readonly question: QuestionId
      readonly decides: Decides<string>
      readonly known: KnowledgeWords
    }

type ReadingStep = Extract<Step, { kind: 'read' }>

/** `null`: there is nothing to show or ask, or no words for it can be had; then the level counts as it is. */
export async function findInReading(
  step: ReadingStep,
  understood: Understood,
  language: Language,
): Promise<ReadFound | null> {
  const { level, reasons, question, decides = null } = understood
  if (step.validator === 'suspicious-mail') {
    return showVerdict({ level: level as ReadingLevel<'suspicious-mail'>, reasons, question }, language)
  }
  const of = kindOf(step)
  if (of === null || question === null || decides === null || goesOnAlike(step, decides)) return null
  const known = await loadKnowledgeWords(language).catch(() => null)
  return known && { kind: 'question', cause: { of, level }, question, decides, known }
}

/** Of a mail that was typed, or given whole as a file. */
export async function showVerdict(verdict: FoundVerdict, language: Language): Promise<ReadFound | null> {
  const known = await loadKnowledgeWords(language).catch(() => null)
  return known && { kind: 'verdict', verdict, known }
}

function kindOf({ validator }: ReadingStep): TextKind | null {
  switch (validator) {
    case 'mail-error':
    case 'browser-error':
    case 'tv-screen':
    case 'kids-only':
      return validator
    default:
      return null
  }
}

/** Where a guide does the same for both causes, it asks what it needs by itself. */
function goesOnAlike(step: ReadingStep, { yes, no }: Decides<string>): boolean {
  const follow = (level: string) => {
    const edge = step.edges.find(({ answer }) => answer === (level as AnswerId)) ?? step.edges.find(isOther)
    return edge === undefined ? '' : JSON.stringify([edge.to, edge.claims])
  }
  return follow(yes) === follow(no)
}

function isOther({ answer }: { readonly answer: AnswerId }): boolean {
  return answer === OTHER
}
