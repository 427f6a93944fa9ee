import { paramNames } from '../../guide/words.ts'
import { type Filling, paramText } from './param-text.ts'

const parameter = new RegExp(`\\{(${paramNames.join('|')})\\}`, 'g')

/** Puts the provider's own names into every text of a piece of authored words, however deep; its shape stays. */
export function fillTexts<T>(words: T, filling: Filling): T {
  if (typeof words === 'string') return fillText(words, filling) as T
  if (Array.isArray(words)) return words.map((part: unknown) => fillTexts(part, filling)) as T
  if (typeof words !== 'object' || words === null) return words
  return Object.fromEntries(Object.entries(words).map(([key, part]) => [key, fillTexts(part, filling)])) as T
}

function fillText(text: string, filling: Filling): string {
  return text.replace(parameter, (whole, name: string) => {
    const known = paramNames.find((each) => each === name)
    return known === undefined ? whole : paramText(known, filling)
  })
}
