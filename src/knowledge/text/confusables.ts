/**
 * Letters of other scripts that look like Latin ones. Only the pairs that are met in forged domain names and in text
 * from a screenshot; the full list is Unicode's `confusables.txt` (UTS #39), which is 300 kB.
 */
const pairs: Readonly<Record<string, string>> = {
  // Cyrillic
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  ѕ: 's',
  і: 'i',
  ј: 'j',
  һ: 'h',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  ѵ: 'v',
  ь: 'b',
  г: 'r',
  п: 'n',
  ӏ: 'l',
  ғ: 'f',
  ё: 'e',
  ї: 'i',
  // Greek
  α: 'a',
  β: 'b',
  γ: 'y',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  μ: 'u',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  σ: 'o',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ω: 'w',
  // Armenian, Latin extensions and letter-like signs that NFKC leaves alone
  օ: 'o',
  ո: 'n',
  ս: 'u',
  հ: 'h',
  ց: 'g',
  ı: 'i',
  ɑ: 'a',
  ɡ: 'g',
  ɩ: 'i',
  ʟ: 'l',
  ɴ: 'n',
  ʀ: 'r',
  ʏ: 'y',
  ꓲ: 'l',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ŧ: 't',
  ħ: 'h',
}

const table: ReadonlyMap<string, string> = new Map(Object.entries(pairs))

/** The Latin letter that a lower-case character looks like, else the character itself. */
export function lookalike(character: string): string {
  return table.get(character) ?? character
}
