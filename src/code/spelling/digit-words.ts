import type { Language } from '../../guide/language.ts'

/** From 0 to 9, as they are said so that nobody takes one for another: "zwo" is not "drei". */
export const digitWords: Readonly<Record<Language, readonly string[]>> = {
  de: ['null', 'eins', 'zwo', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'],
  sv: ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'niner'],
}

/** What people say besides. */
export const otherDigitWords: readonly (readonly string[])[] = [
  ['nolla', 'oh', 'nought', 'naught'],
  ['ein', 'etta', 'wun'],
  ['zwei', 'tvåa', 'tva'],
  ['trea', 'tree'],
  ['fyran', 'fower'],
  ['fünnef', 'fuffe', 'femma', 'fife'],
  ['sexa'],
  ['sjua'],
  ['åttan', 'ait'],
  ['neune', 'nia', 'nie', 'nine'],
]
