import type { Fingerprint } from '../guide/ids.ts'
import { type Language, languages } from '../guide/language.ts'
import type { GuideWords } from '../guide/words.ts'
import { checkExamples } from './check-examples.ts'
import { type CheckedFlow, checkFlow } from './check-flow.ts'
import { checkPictures, type SharedPictures } from './check-pictures.ts'
import { checkReadability, type ReadabilityFigure } from './check-readability.ts'
import { checkWords } from './check-words.ts'
import { expandFlow } from './expand-flow.ts'
import { expectedWords } from './expected-words.ts'
import { fingerprintOf, type GuideContent } from './fingerprint.ts'
import type { FlowDraft } from './flow-draft.ts'
import { suggest } from './near-miss.ts'
import { mostPathBits, pathBudget } from './path-budget.ts'
import type { Problems } from './problem.ts'
import { type Example, followsInExamples, readExamples } from './read-examples.ts'
import { readFlowDraft } from './read-flow-draft.ts'
import { checkVariants } from './read-variants.ts'
import { readWordsDraft } from './read-words-draft.ts'
import type { GuideSource } from './source-file.ts'

export type CompiledGuide = GuideContent & {
  readonly fingerprint: Fingerprint
  readonly readability: Readonly<Record<Language, ReadabilityFigure>>
  readonly examples: readonly Example[]
  /** The folder, as problems name it. */
  readonly folder: string
}

export type CompileContext = {
  readonly shared: SharedPictures
  /** The provider's departments; `null` where no provider's file was given to check against. */
  readonly departments: readonly string[] | null
}

/** Compiles one guide, its revision still 0; `null` where an error was found. Every problem is among the problems. */
export function compileGuide(source: GuideSource, context: CompileContext, problems: Problems): CompiledGuide | null {
  const before = problems.count
  const draft = readFlow(source, problems)
  const examples = readAllExamples(source, problems)
  const checked = draft === null ? null : checkFlow(draft, followsInExamples(examples ?? []), problems)
  const hasPicture = (id: string) => source.pictures.has(id) || context.shared.pictures.has(id)
  const words = readAllWords(source, checked, hasPicture, problems)
  if (draft === null || checked === null) return null
  checkVariants(draft, problems)
  const pictures = checkPictures(draft, source.pictures, context.shared, problems)
  checkDepartments(draft, context.departments, problems)
  const flow = expandFlow(checked.graph)
  if (flow === null) return null
  if (examples !== null) checkExamples(examples, flow, checked, problems)
  if (checked.sound) checkBudget(pathBudget(flow), draft, problems)
  const { de, sv, en } = words
  if (problems.count > before || examples === null || de === null || sv === null || en === null) return null
  const content: GuideContent = { flow, words: { de: de.words, sv: sv.words, en: en.words }, pictures }
  const readability = { de: de.figure, sv: sv.figure, en: en.figure }
  return { ...content, fingerprint: fingerprintOf(content), readability, examples, folder: source.folder }
}

function missing(source: GuideSource, name: string, problems: Problems): null {
  problems.add(
    { file: `${source.folder}/${name}`, line: 1 },
    'the file is missing',
    'write it; vorab new <guide> lays one to start from',
  )
  return null
}

function readFlow(source: GuideSource, problems: Problems): FlowDraft | null {
  return source.flow === null
    ? missing(source, 'flow.yaml', problems)
    : readFlowDraft(source.flow, source.guide, problems)
}

function readAllExamples(source: GuideSource, problems: Problems): readonly Example[] | null {
  return source.examples === null ? missing(source, 'examples.yaml', problems) : readExamples(source.examples, problems)
}

type LanguageRead = { readonly words: GuideWords; readonly figure: ReadabilityFigure }

function readAllWords(
  source: GuideSource,
  checked: CheckedFlow | null,
  hasPicture: (id: string) => boolean,
  problems: Problems,
): Readonly<Record<Language, LanguageRead | null>> {
  const expected = checked === null ? null : expectedWords(checked.graph, checked.reached, hasPicture)
  const read = (language: Language): LanguageRead | null => {
    const file = source.words[language]
    if (file === null) return missing(source, `${language}.md`, problems)
    const draft = readWordsDraft(file, problems)
    const figure = checkReadability(draft, language, problems)
    return expected === null ? null : { words: checkWords(draft, language, expected, problems), figure }
  }
  return Object.fromEntries(languages.map((language) => [language, read(language)])) as Record<
    Language,
    LanguageRead | null
  >
}

function checkDepartments(draft: FlowDraft, departments: readonly string[] | null, problems: Problems): void {
  if (departments === null) return
  for (const { id, at, result } of draft.outcomes.values()) {
    if (result?.kind !== 'call' || departments.includes(result.department)) continue
    problems.add(
      at,
      `the outcome ${id} calls ${result.department}, which the provider does not have`,
      suggest(result.department, departments, "add the department to the provider's file"),
    )
  }
}

function checkBudget({ bits, costs }: ReturnType<typeof pathBudget>, draft: FlowDraft, problems: Problems): void {
  const [costliest] = costs
  if (bits <= mostPathBits || costliest === undefined) return
  const at = draft.steps.get(costliest.step)?.at ?? draft.at
  const cost = costliest.bits.toFixed(1)
  const problem = `the guide has 2^${bits.toFixed(1)} paths, more than the 2^${mostPathBits} that a code can tell apart`
  problems.add(
    at,
    `${problem}; ${costliest.step} costs most of it, ${cost} bits`,
    'let fewer answers of it lead on, or split the guide',
  )
}
