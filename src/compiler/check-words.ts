import type { AnswerId, ClaimId, ClaimValue, ContradictionId, OutcomeId, PictureId, StepId } from '../guide/ids.ts'
import type { Language } from '../guide/language.ts'
import type { ClaimWords, ContradictionWords, GuideWords, OutcomeWords, StepWords } from '../guide/words.ts'
import { checkHeadings, named } from './check-headings.ts'
import { type ExpectedWords, headingOf } from './expected-words.ts'
import type { ClaimDraft, OutcomeDraft, StepDraft } from './flow-draft.ts'
import { suggest } from './near-miss.ts'
import { pairNames } from './pair-names.ts'
import type { Problems } from './problem.ts'
import { checkPlain, readBlocks } from './read-spans.ts'
import { everyPicture } from './read-variants.ts'
import type { SectionKind, WordsDraft, Written, WrittenSection } from './words-draft.ts'

/** Checks one language's words against the flow and makes what a run shows of them. */
export function checkWords(
  words: WordsDraft,
  language: Language,
  expected: ExpectedWords,
  problems: Problems,
): GuideWords {
  return new WordsCheck(words, language, expected, problems).check()
}

class WordsCheck {
  readonly #words: WordsDraft
  readonly #language: Language
  readonly #expected: ExpectedWords
  readonly #problems: Problems
  readonly #sections: ReadonlyMap<string, WrittenSection>

  constructor(words: WordsDraft, language: Language, expected: ExpectedWords, problems: Problems) {
    this.#words = words
    this.#language = language
    this.#expected = expected
    this.#problems = problems
    this.#sections = new Map(words.sections.map((section) => [headingOf(section.about, section.id), section]))
  }

  check(): GuideWords {
    const { draft } = this.#expected
    checkHeadings(this.#sections, this.#words.at, this.#expected, this.#problems)
    const { title, about } = this.#words
    if (title === null)
      this.#problems.add(
        this.#words.at,
        'the guide has no title',
        'begin with "# " and what is broken, in the customer\'s words',
      )
    if (about === null)
      this.#problems.add(
        title?.at ?? this.#words.at,
        'the guide has no sentence about it',
        'add one sentence under the title',
      )
    const each = <D, W>(
      about: SectionKind,
      drafts: ReadonlyMap<string, D>,
      read: (draft: D, section: WrittenSection) => W,
    ) =>
      Object.fromEntries(
        [...drafts].flatMap(([id, one]) =>
          this.#section(about, id).map((section) => [id, read(one, section)] as const),
        ),
      )
    const pictures = new Map(everyPicture(draft).map((picture) => [picture.id, picture]))
    return {
      language: this.#language,
      title: this.#plain(title),
      about: this.#plain(about),
      atHand: this.#words.atHand.map((item) => this.#plain(item)),
      keywords: this.#words.keywords,
      steps: each('step', draft.steps, (step, section) => this.#step(step, section)) as Record<StepId, StepWords>,
      outcomes: each('outcome', draft.outcomes, (outcome, section) => this.#outcome(outcome, section)) as Record<
        OutcomeId,
        OutcomeWords
      >,
      claims: each('claim', draft.claims, (claim, section) => this.#claim(claim, section)) as Record<
        ClaimId,
        ClaimWords
      >,
      contradictions: each('contradiction', draft.contradictions, (_, section) =>
        this.#contradiction(section),
      ) as Record<ContradictionId, ContradictionWords>,
      pictures: each('picture', pictures, (_, section) => this.#picture(section)) as Record<PictureId, string>,
    }
  }

  #section(about: SectionKind, id: string): readonly WrittenSection[] {
    const section = this.#sections.get(headingOf(about, id))
    return section === undefined ? [] : [section]
  }

  #plain(written: Written | null | undefined): string {
    return written === null || written === undefined ? '' : checkPlain(written.text, written.at, this.#problems)
  }

  /** The title is the first paragraph; the rest is the body. */
  #titled(section: WrittenSection): Pick<StepWords, 'title' | 'body'> {
    const [first, ...rest] = section.blocks
    if (first?.shape === 'paragraph') return { title: this.#plain(first), body: readBlocks(rest, this.#problems) }
    this.#problems.add(
      section.at,
      `the ${named(headingOf(section.about, section.id))} has no title`,
      'begin with one sentence: the question or the instruction itself',
    )
    return { title: '', body: readBlocks(section.blocks, this.#problems) }
  }

  #labels(section: WrittenSection, needed: readonly string[], allowed: readonly string[]): Record<string, string> {
    const what = named(headingOf(section.about, section.id))
    const { slips, unknown, missing } = pairNames([...section.labels.keys()], needed, allowed)
    const placeOf = (id: string) => section.labels.get(id)?.at ?? section.at
    for (const { found, meant } of slips)
      this.#problems.add(placeOf(found), `the ${what} has no "${found}"`, `did you mean "= ${meant}:"?`)
    for (const id of unknown)
      this.#problems.add(
        placeOf(id),
        `the ${what} has no "${id.slice(0, 60)}"`,
        suggest(id, missing.length > 0 ? missing : needed, 'remove the line'),
      )
    for (const id of missing.slice(unknown.length))
      this.#problems.add(section.at, `"${id}" of the ${what} has no words`, `add "= ${id}: …"`)
    return Object.fromEntries(
      [...section.labels].map(([id, written]) => {
        if (written.text === '')
          this.#problems.add(written.at, `the words of "${id}" are empty`, 'write what the person reads on it')
        return [id, this.#plain(written)]
      }),
    )
  }

  /** The lines `name: …` that belong under a heading; others are reported. */
  #fields(section: WrittenSection, known: readonly string[]): (name: string) => string | null {
    const what = named(headingOf(section.about, section.id))
    for (const [name, { at }] of section.fields) {
      if (!known.includes(name))
        this.#problems.add(
          at,
          `"${name}:" does not belong to the ${what}`,
          known.length === 0 ? 'remove the line' : `known here: ${known.join(', ')}`,
        )
    }
    return (name) => {
      const written = section.fields.get(name)
      if (written === undefined) return null
      if (written.text === '' && known.includes(name))
        this.#problems.add(written.at, `"${name}:" of the ${what} is empty`, 'write a few words')
      return this.#plain(written)
    }
  }

  #required(section: WrittenSection, name: string, value: string | null, hint: string): string {
    if (value === null)
      this.#problems.add(
        section.at,
        `the ${named(headingOf(section.about, section.id))} has no "${name}:"`,
        `add "${name}: ${hint}"`,
      )
    return value ?? ''
  }

  /** Only outcomes have next steps, only steps have help. */
  #nothingElse(section: WrittenSection): void {
    const what = named(headingOf(section.about, section.id))
    for (const [id, { at }] of section.about === 'outcome' ? [] : section.next)
      this.#problems.add(at, `"next ${id}:" does not belong to the ${what}`, 'only outcomes have it')
    const help = section.help[0]
    if (section.about !== 'step' && help !== undefined)
      this.#problems.add(help.at, `help (?) does not belong to the ${what}`, 'only steps have it')
  }

  #step(step: StepDraft, section: WrittenSection): StepWords {
    this.#nothingElse(section)
    const { title, body } = this.#titled(section)
    const understood = step.kind !== null
    const fields = this.#fields(section, step.kind === 'read' || !understood ? ['field', 'agent'] : ['agent'])
    const answers = understood ? this.#labels(section, step.labelled, step.mayLabel) : {}
    const field = fields('field')
    const agent = fields('agent')
    return {
      title,
      body,
      answers: answers as Record<AnswerId, string>,
      help: readBlocks(section.help, this.#problems),
      field:
        step.kind === 'read'
          ? this.#required(section, 'field', field, 'what the field is called, with an example')
          : null,
      agent: step.couldTell
        ? (agent ?? title)
        : this.#required(section, 'agent', agent, "what the agent's screen calls this step"),
    }
  }

  #outcome(outcome: OutcomeDraft, section: WrittenSection): OutcomeWords {
    this.#nothingElse(section)
    const call = outcome.result?.kind === 'call' ? outcome.result : null
    const words = this.#titled(section)
    this.#labels(section, [], [])
    const cause = this.#fields(section, call === null && outcome.result !== null ? [] : ['cause'])('cause')
    const { slips, unknown, missing } = pairNames(
      [...section.next.keys()],
      call?.next ?? [],
      outcome.result === null ? [...section.next.keys()] : [],
    )
    for (const id of [...slips.map((slip) => slip.found), ...unknown]) {
      const at = section.next.get(id)?.at ?? section.at
      this.#problems.add(
        at,
        `the outcome ${outcome.id} has no next step "${id.slice(0, 60)}"`,
        suggest(id, call?.next ?? [], 'remove the line, or add it to next in flow.yaml'),
      )
    }
    for (const id of missing)
      this.#problems.add(
        section.at,
        `the next step ${id} of the outcome ${outcome.id} has no words`,
        `add "next ${id}: …"`,
      )
    return {
      ...words,
      cause:
        call === null
          ? null
          : this.#required(section, 'cause', cause, 'the likely cause in a few words, for the agent'),
      next: Object.fromEntries([...section.next].map(([id, written]) => [id, this.#plain(written)])),
    }
  }

  #claim(claim: ClaimDraft, section: WrittenSection): ClaimWords {
    this.#nothingElse(section)
    const label = this.#required(section, 'label', this.#fields(section, ['label'])('label'), 'what the claim is about')
    return { label, values: this.#labels(section, claim.values, []) as Record<ClaimValue, string> }
  }

  #contradiction(section: WrittenSection): ContradictionWords {
    this.#nothingElse(section)
    const fields = this.#fields(section, ['customer', 'agent'])
    return {
      customer: this.#required(section, 'customer', fields('customer'), 'what does not fit together, kindly'),
      agent: this.#required(section, 'agent', fields('agent'), 'what does not fit together, exactly'),
    }
  }

  #picture(section: WrittenSection): string {
    this.#nothingElse(section)
    this.#fields(section, [])
    const text = section.blocks.map((block) => this.#plain(block)).join(' ')
    if (text === '')
      this.#problems.add(
        section.at,
        `the picture ${section.id} has no alternative text in this language`,
        'say what the picture shows',
      )
    return text
  }
}
