import type { Language } from '../../guide/language.ts'
import type { CodeText } from '../alphabet.ts'
import { groupsOf } from '../groups.ts'
import { spellingNames } from './alphabets.ts'
import { digitWords } from './digit-words.ts'

export type SpelledCharacter = {
  readonly character: string
  /** The name or number word alone: `Aachen`, `zwo`. */
  readonly name: string
  /** As it is said: `A wie Aachen`, `A som i Adam`, `A for Alfa`; a number word alone. */
  readonly said: string
}

const links: Readonly<Record<Language, string>> = { de: 'wie', sv: 'som i', en: 'for' }

/** A code for reading aloud, by groups. */
export function spellOut(code: CodeText, language: Language): readonly (readonly SpelledCharacter[])[] {
  return groupsOf(code).map((group) => [...group].map((character) => spell(character, language)))
}

function spell(character: string, language: Language): SpelledCharacter {
  const digit = digitWords[language][Number.parseInt(character, 10)]
  if (digit !== undefined) return { character, name: digit, said: digit }
  const name = spellingNames[language][character.charCodeAt(0) - 65] ?? character
  return { character, name, said: `${character} ${links[language]} ${name}` }
}
