/*
 * English as it might look in a language that nobody here speaks: accented, 40 % longer, in brackets. What stands on a screen without
 * brackets is not translated; a bracket that is missing was cut off.
 */

const accented: Readonly<Record<string, string>> = {
  a: 'á',
  b: 'ƀ',
  c: 'ç',
  d: 'ð',
  e: 'é',
  f: 'ƒ',
  g: 'ĝ',
  h: 'ĥ',
  i: 'î',
  j: 'ĵ',
  k: 'ķ',
  l: 'ļ',
  m: 'ɱ',
  n: 'ñ',
  o: 'ö',
  p: 'þ',
  q: 'ǫ',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'û',
  v: 'ṽ',
  w: 'ŵ',
  x: 'ẋ',
  y: 'ý',
  z: 'ž',
  A: 'Å',
  E: 'É',
  I: 'Î',
  N: 'Ñ',
  O: 'Ö',
  S: 'Š',
  T: 'Ţ',
  U: 'Û',
  W: 'Ŵ',
  Y: 'Ý',
}

const LONGER = 0.4

/** `{provider}` and the like stay; what is in brackets already stays as it is. */
export function pseudoText(text: string): string {
  if (!/\p{L}/u.test(text) || /^⟦.*⟧$/su.test(text)) return text
  const pieces = text.split(/(\{[\w-]+\})/)
  const changed = pieces.map((piece, place) => (place % 2 === 1 ? piece : piece.replaceAll(/[a-z]/gi, accent)))
  const more = Math.ceil(text.length * LONGER)
  return `⟦${changed.join('')}${' ẽñöûgĥ'.repeat(Math.ceil(more / 7)).slice(0, more)}⟧`
}

function accent(letter: string): string {
  return accented[letter] ?? letter
}

/** Members of a guide's words that are no text. */
const notWords = new Set(['kind', 'name', 'language'])

/** Every text in a tree of words, also what its functions give. */
export function pseudoWords<Words>(words: Words, passOver: ReadonlySet<string> = new Set()): Words {
  return change(words, passOver) as Words
}

/** The words of a guide or a part of them. */
export function pseudoGuide<Words>(words: Words): Words {
  return pseudoWords(words, notWords)
}

function change(value: unknown, passOver: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return pseudoText(value)
  if (typeof value === 'function') return (...given: unknown[]) => change(value(...given), passOver)
  if (Array.isArray(value)) return value.map((each) => change(each, passOver))
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value
  const members = Object.entries(value)
  return Object.fromEntries(
    members.map(([key, member]) => [key, passOver.has(key) ? member : change(member, passOver)]),
  )
}
