import { cleanText } from '../text/clean.ts'
import { tokenise } from '../text/tokens.ts'
import { Lexicon } from './lexicon.ts'
import { type Join, parsePattern, type Sequence, WINDOW } from './pattern.ts'

/** What kind of evidence a cue is, for the words that explain an answer. */
export type CueKind = 'server-reply' | 'error-code' | 'wording'

/** Rows `[points, pattern, pattern …]`: a row counts once, however many of its patterns are found. */
export type CueRows = readonly (readonly [number, ...string[]])[]
export type CueTable<C extends string> = { readonly kind: CueKind } & {
  readonly rows: { readonly [Class in C | 'other']?: CueRows }
  /** Cues that leave two or more classes open, each with its points. */
  readonly between?: readonly (readonly [Readonly<Partial<Record<C | 'other', number>>>, ...string[]])[]
}

export type Hit<C extends string> = {
  readonly kind: CueKind
  readonly points: Readonly<Partial<Record<C | 'other', number>>>
  /** Place of the last word that was found, in words from the start of the text. */
  readonly place: number
}

/** A text as the cues see it. */
export type Read<C extends string> = {
  readonly hits: readonly Hit<C>[]
  readonly words: readonly (readonly string[])[]
}

type Steps = readonly { readonly join: Join; readonly ids: readonly number[] }[]
type Compiled<C extends string> = {
  readonly kind: CueKind
  readonly points: Hit<C>['points']
  readonly patterns: readonly { readonly all: readonly Steps[]; readonly none: readonly Steps[] }[]
}

/** Puts cue tables into a function that reads a text. Work for a text: its words times the words of the cues, bounded. */
export function createReader<C extends string>(tables: readonly CueTable<C>[]): (raw: string) => Read<C> {
  const lexicon = new Lexicon()
  const cues = tables.flatMap((table) => compileTable(table, lexicon))
  return (raw) => {
    const tokens = tokenise(cleanText(raw))
    const places = lexicon.places(tokens)
    const hits = cues.flatMap(({ kind, points, patterns }): readonly Hit<C>[] => {
      const place = firstPlace(patterns, places)
      return place === null ? [] : [{ kind, points, place }]
    })
    return { hits, words: tokens.map((readings) => readings.map(({ text }) => text)) }
  }
}

function compileTable<C extends string>(
  { kind, rows, between = [] }: CueTable<C>,
  lexicon: Lexicon,
): readonly Compiled<C>[] {
  const single = (Object.entries(rows) as [C | 'other', CueRows][]).flatMap(([id, list]) =>
    list.map(([points, ...sources]) => [{ [id]: points } as Hit<C>['points'], ...sources] as const),
  )
  return [...single, ...between].map(([points, ...sources]) => ({
    kind,
    points,
    patterns: sources.map(parsePattern).map(({ all, none }) => ({
      all: all.map((sequence) => compileSequence(sequence, lexicon)),
      none: none.map((sequence) => compileSequence(sequence, lexicon)),
    })),
  }))
}

function compileSequence(sequence: Sequence, lexicon: Lexicon): Steps {
  return sequence.map(({ join, words }) => ({ join, ids: words.map((word) => lexicon.intern(word)) }))
}

type Places = ReadonlyMap<number, readonly number[]>

function firstPlace(patterns: Compiled<string>['patterns'], places: Places): number | null {
  for (const { all, none } of patterns) {
    const ends = all.map((sequence) => endsOf(sequence, places))
    if (ends.every((list) => list.length > 0) && none.every((sequence) => endsOf(sequence, places).length === 0)) {
      return ends.at(-1)?.[0] ?? null
    }
  }
  return null
}

/** Where a sequence ends, for each way to find it. */
function endsOf(steps: Steps, places: Places): readonly number[] {
  let ends: readonly number[] = []
  for (const { join, ids } of steps) {
    const here = ids.flatMap((id) => places.get(id) ?? [])
    ends = join === 'first' ? here : here.filter((place) => ends.some((end) => joins(join, place - end)))
    if (ends.length === 0) return ends
  }
  return ends
}

function joins(join: Join, distance: number): boolean {
  if (join === 'next') return distance > 0 && distance <= 2
  if (join === 'after') return distance > 0 && distance <= WINDOW
  return distance !== 0 && Math.abs(distance) <= WINDOW
}
