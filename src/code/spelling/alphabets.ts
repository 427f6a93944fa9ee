import type { Language } from '../../guide/language.ts'

/** From A to Z. */
type Names = readonly string[]

const names = (text: string): Names => text.trim().split(/\s+/)

/** How each language spells today: DIN 5009:2022, the Swedish names, the NATO alphabet (ICAO Annex 10, volume II). */
export const spellingNames: Readonly<Record<Language, Names>> = {
  de: names(`Aachen Berlin Chemnitz Düsseldorf Essen Frankfurt Goslar Hamburg Ingelheim Jena Köln Leipzig München
    Nürnberg Offenbach Potsdam Quickborn Rostock Salzwedel Tübingen Unna Völklingen Wuppertal Xanten Ypsilon Zwickau`),
  sv: names(`Adam Bertil Cesar David Erik Filip Gustav Helge Ivar Johan Kalle Ludvig Martin Niklas Olof Petter Quintus
    Rudolf Sigurd Tore Urban Viktor Wilhelm Xerxes Yngve Zäta`),
  en: names(`Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa Quebec
    Romeo Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu`),
}

/** What people say besides: the German tables of 1934 and 1950 and the one before them, and other spellings. */
export const otherNames: Readonly<Record<string, Names>> = {
  A: names('Anton Albert Alpha Alfred'),
  B: names('Berta Bertha'),
  C: names('Cäsar Charlotte'),
  D: names('Dora'),
  E: names('Emil Eduard'),
  F: names('Friedrich Fritz'),
  G: names('Gustaf'),
  H: names('Heinrich'),
  I: names('Ida Isidor Ivan'),
  J: names('Julius Jakob Jot Juliet'),
  K: names('Kaufmann Karl Konrad Kurfürst'),
  L: names('Ludwig'),
  M: names('Martha Marie'),
  N: names('Nordpol Nathan'),
  O: names('Otto Olov'),
  P: names('Paula Paul'),
  Q: names('Quelle'),
  R: names('Richard'),
  S: names('Siegfried Samuel'),
  T: names('Theodor'),
  U: names('Ulrich'),
  V: names('Viktoria'),
  W: names('Willy Whisky'),
  X: names('Xanthippe'),
  Z: names('Zacharias Zeppelin Zeta'),
}
