import { languages } from '../../guide/language.ts'
import { otherNames, spellingNames } from './alphabets.ts'
import { digitWords, otherDigitWords } from './digit-words.ts'

/** What a word can mean where a code is spelled. */
export type Meaning =
  /** A letter A…Z or a digit. */
  | { readonly kind: 'letter'; readonly letter: string }
  /** Says how many times the next one comes. */
  | { readonly kind: 'times'; readonly count: number }
  /** Not understood, and said so. */
  | { readonly kind: 'illegible' }

/** Lower case, without marks: `Düsseldorf` and `DÜSSELDORF` are `dusseldorf`. */
export function plain(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss')
}

/** By plain word, in all languages at once; no word means two letters. */
export const lexicon: ReadonlyMap<string, Meaning> = new Map([
  ...languages.flatMap((language) => spellingNames[language].flatMap((name, i) => lettered(name, capital(i)))),
  ...Object.entries(otherNames).flatMap(([letter, names]) => names.flatMap((name) => lettered(name, letter))),
  ...languages.flatMap((language) => digitWords[language].flatMap((word, digit) => lettered(word, String(digit)))),
  ...otherDigitWords.flatMap((words, digit) => words.flatMap((word) => lettered(word, String(digit)))),
  ...words('doubleu dubbelve doppelve', { kind: 'letter', letter: 'W' }),
  ...words('doppel doppelt doppelte zweimal zweifach dubbel dubbelt double twice', { kind: 'times', count: 2 }),
  ...words('dreimal dreifach trippel triple', { kind: 'times', count: 3 }),
  ...words('unverständlich unklar unleserlich oklart ohörbart oläsligt unclear illegible inaudible', {
    kind: 'illegible',
  }),
])

/** Words that stand between a letter and its name: "A wie Anton", "B som i Bertil", "F for Foxtrot". */
export const linkingWords: ReadonlySet<string> = new Set([
  'wie',
  'som',
  'i',
  'for',
  'as',
  'in',
  'like',
  'von',
  'av',
  'of',
])

/** Words between two letters that mean nothing. */
export const joiningWords: ReadonlySet<string> = new Set(
  'und dann och sedan and then strich bindestrich streck bindestreck dash hyphen buchstabe bokstav letter ziffer zahl siffra digit number gross grosses stor stort capital'.split(
    ' ',
  ),
)

function capital(i: number): string {
  return String.fromCharCode(65 + i)
}

function lettered(name: string, letter: string): [string, Meaning][] {
  return variants(name).map((word) => [word, { kind: 'letter', letter }])
}

function words(text: string, meaning: Meaning): [string, Meaning][] {
  return text.split(' ').flatMap((word) => variants(word).map((variant): [string, Meaning] => [variant, meaning]))
}

/** Without marks, with the two letters that German writes where a keyboard has no umlauts, and without hyphens. */
function variants(name: string): string[] {
  const spelledOut = name.toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue')
  return [...new Set([plain(name), plain(spelledOut)].map((word) => word.replaceAll('-', '')))]
}
