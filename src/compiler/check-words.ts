import type { Language } from '../guide/language.ts'
import type { GuideWords } from '../guide/words.ts'
import { checkHeadings } from './check-headings.ts'
import { type ExpectedWords, headingOf } from './expected-words.ts'
import type { Problems } from './problem.ts'
import { SectionReader } from './read-section.ts'
import { checkPlain } from './read-spans.ts'
import { everyPicture } from './read-variants.ts'
import { claimWords, contradictionWords, outcomeWords, pictureWords, stepWords } from './section-words.ts'
import type { SectionKind, WordsDraft, Written } from './words-draft.ts'

/** Checks one language's words against the flow and makes what a run shows of them. */
export function checkWords(
  words: WordsDraft,
  language: Language,
  expected: ExpectedWords,
  problems: Problems,
): GuideWords {
  const sections = new Map(words.sections.map((section) => [headingOf(section.about, section.id), section]))
  checkHeadings(sections, words.at, expected, problems)
  checkTop(words, problems)
  const plain = (written: Written | null) => (written === null ? '' : checkPlain(written.text, written.at, problems))
  /** A heading that is missing is reported already. */
  const each = <Draft, Made>(
    about: SectionKind,
    drafts: ReadonlyMap<string, Draft>,
    make: (draft: Draft, reader: SectionReader) => Made,
  ) => {
    const made = [...drafts].flatMap(([id, draft]) => {
      const section = sections.get(headingOf(about, id))
      return section === undefined ? [] : [[id, make(draft, new SectionReader(section, problems))] as const]
    })
    return Object.fromEntries(made)
  }
  const { draft } = expected
  const pictures = new Map(everyPicture(draft).map((picture) => [picture.id, picture]))
  return {
    language,
    title: plain(words.title),
    about: plain(words.about),
    atHand: words.atHand.map(plain),
    keywords: words.keywords,
    steps: each('step', draft.steps, stepWords),
    outcomes: each('outcome', draft.outcomes, outcomeWords),
    claims: each('claim', draft.claims, claimWords),
    contradictions: each('contradiction', draft.contradictions, (_, reader) => contradictionWords(reader)),
    pictures: each('picture', pictures, (_, reader) => pictureWords(reader)),
  }
}

function checkTop({ at, title, about }: WordsDraft, problems: Problems): void {
  if (title === null)
    problems.add(at, 'the guide has no title', 'begin with "# " and what is broken, in the customer\'s words')
  if (about === null)
    problems.add(title?.at ?? at, 'the guide has no sentence about it', 'add one sentence under the title')
}
