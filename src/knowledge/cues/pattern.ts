import { fold } from '../text/fold.ts'
import type { Reach } from '../text/likeness.ts'
import { macros } from './macros.ts'

/**
 * What a cue looks for, written as words:
 *
 *     mailbox|postfach* .. full|voll   the second within ten words after the first
 *     relay* ~ denied                  within ten words of each other, in any order
 *     user unknown                     one after the other, at most one word between
 *     552 & quota ! size               both anywhere in the text, and the last nowhere
 *
 * `|` gives alternatives of one word, `*` any letters before or after, `{name}` the alternatives of {@link macros}.
 * Words forgive slips of the thumb by their length; `=word` does not.
 */
export type Pattern = { readonly all: readonly Sequence[]; readonly none: readonly Sequence[] }
export type Sequence = readonly Link[]
export type Link = { readonly join: Join; readonly words: readonly Literal[] }
export type Join = 'first' | 'next' | 'after' | 'near'
export type Literal = { readonly text: string; readonly reach: Reach; readonly strict: boolean }

/** Words between the parts of `..` and `~`. */
export const WINDOW = 10

export function parsePattern(source: string): Pattern {
  const all: Link[][] = []
  const none: Link[][] = []
  let into = all
  let join: Join = 'first'
  for (const part of source.trim().split(/\s+/)) {
    if (part === '&' || part === '!') {
      into = part === '&' ? all : none
      join = 'first'
    } else if (part === '..') join = 'after'
    else if (part === '~') join = 'near'
    else {
      if (join === 'first') into.push([])
      into.at(-1)?.push({ join, words: part.split('|').flatMap(literals) })
      join = 'next'
    }
  }
  if (all.length === 0) throw new Error(`A cue needs something to look for: ${source}`)
  return { all, none }
}

function literals(word: string): readonly Literal[] {
  const macro = /^\{(.+)\}$/.exec(word)?.[1]
  if (macro !== undefined) {
    const alternatives = macros[macro]
    if (alternatives === undefined) throw new Error(`No words are called {${macro}}`)
    return alternatives.split('|').flatMap(literals)
  }
  const strict = word.startsWith('=')
  const bare = strict ? word.slice(1) : word
  const text = fold(bare.replaceAll('*', ''))
  if (text === '' || !/^[a-z0-9.]+$/.test(text)) throw new Error(`Not a word to look for: ${word}`)
  return [{ text, reach: reachOf(bare), strict }]
}

function reachOf(word: string): Reach {
  if (word.startsWith('*')) return word.endsWith('*') ? 'inside' : 'end'
  return word.endsWith('*') ? 'start' : 'whole'
}
