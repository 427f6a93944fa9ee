import { alike, countBits, forgiven, letters } from '../text/likeness.ts'
import type { Token } from '../text/tokens.ts'
import type { Literal } from './pattern.ts'

/** Unlike words of a text that are compared by likeness; the rest only to the letter. */
const MOST_COMPARED = 250
/** Places remembered of one word: where it stands once more tells nothing more. */
const MOST_PLACES = 24

type Entry = Literal & { readonly bits: number; readonly slips: 0 | 1 | 2 }

/** Every word that some cue looks for, each once. */
export class Lexicon {
  readonly #entries: Entry[] = []
  readonly #ids = new Map<string, number>()
  readonly #whole = new Map<string, number>()
  readonly #start = new Map<string, number>()
  readonly #end = new Map<string, number>()
  readonly #inside: number[] = []

  /** The number of a word to look for, by which {@link places} answers. */
  intern(literal: Literal): number {
    const key = `${literal.strict ? '=' : ''}${literal.reach}:${literal.text}`
    const known = this.#ids.get(key)
    if (known !== undefined) return known
    const id = this.#entries.length
    const slips = literal.strict || /\d/.test(literal.text) ? 0 : forgiven(literal.text.length)
    this.#entries.push({ ...literal, bits: letters(literal.text), slips })
    this.#ids.set(key, id)
    if (literal.reach === 'inside') this.#inside.push(id)
    else this.#mapOf(literal.reach).set(literal.text, id)
    return id
  }

  /** Where each word stands in a text: the number of the word, then ascending places. */
  places(text: readonly (readonly Token[])[]): ReadonlyMap<number, readonly number[]> {
    const found = new Map<number, number[]>()
    const seen = new Map<string, readonly number[]>()
    let compared = 0
    const note = (ids: readonly number[], place: number) => {
      for (const id of ids) {
        const list = found.get(id) ?? []
        if (list.length < MOST_PLACES && list.at(-1) !== place) list.push(place)
        found.set(id, list)
      }
    }
    text.forEach((readings, place) => {
      for (const { text: word, kind } of readings) {
        const key = kind === 'host' ? `.${word}` : word
        let ids = seen.get(key)
        if (ids === undefined) {
          const literal = kind === 'host' ? this.#asWhole(word) : this.#toTheLetter(word)
          const known = kind !== 'word' || word.length < 5 || literal.some((id) => this.#covers(id, word))
          if (known || compared >= MOST_COMPARED) ids = literal
          else {
            compared += 1
            ids = [...literal, ...this.#byLikeness(word)]
          }
          seen.set(key, ids)
        }
        note(ids, place)
      }
      const next = text[place + 1]?.[0]
      const [first] = readings
      if (first !== undefined && next !== undefined && first.text.length + next.text.length > 6) {
        note(this.#joined(first.text + next.text, first.text.length), place)
      }
    })
    return found
  }

  #mapOf(reach: 'whole' | 'start' | 'end'): Map<string, number> {
    return reach === 'whole' ? this.#whole : reach === 'start' ? this.#start : this.#end
  }

  #asWhole(word: string): readonly number[] {
    const id = this.#whole.get(word)
    return id === undefined ? [] : [id]
  }

  #toTheLetter(word: string): readonly number[] {
    const ids: number[] = []
    const add = (id: number | undefined) => {
      if (id !== undefined) ids.push(id)
    }
    add(this.#whole.get(word))
    for (let length = 1; length <= word.length; length += 1) {
      add(this.#start.get(word.slice(0, length)))
      add(this.#end.get(word.slice(-length)))
    }
    for (const id of this.#inside) if (word.includes(this.#entries[id]?.text ?? '\n')) ids.push(id)
    return ids
  }

  /** Two words written apart that a cue knows as one (`smart card`, `kort fel`): they must meet inside the word. */
  #joined(word: string, seam: number): readonly number[] {
    return this.#toTheLetter(word).filter((id) => {
      const text = this.#entries[id]?.text ?? ''
      return text.length > 6 && text.length > seam && text.length > word.length - seam && this.#covers(id, word)
    })
  }

  #covers(id: number, word: string): boolean {
    return (this.#entries[id]?.text.length ?? 0) * 5 >= word.length * 3
  }

  #byLikeness(word: string): readonly number[] {
    const bits = letters(word)
    return this.#entries.flatMap((entry, id) => {
      if (entry.slips === 0 || countBits(entry.bits & ~bits) > entry.slips) return []
      return alike(entry.text, word, { most: entry.slips, reach: entry.reach }) ? [id] : []
    })
  }
}
