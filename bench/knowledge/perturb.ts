/** How people change a text on its way to us. Seeded: the same changes on every machine. */
export const perturbations = ['typos', 'lost-accents', 'cut-end', 'cut-start'] as const
export type Perturbation = (typeof perturbations)[number]

/** A changed copy of a text. */
export function perturb(text: string, how: Perturbation, seed: number): string {
  switch (how) {
    case 'typos':
      return withTypos(text, randomFrom(seed))
    case 'lost-accents':
      return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss')
    case 'cut-end':
      return text.slice(0, Math.ceil(text.length * 0.75))
    case 'cut-start':
      return text.slice(Math.floor(text.length * 0.15))
  }
}

/** One slip in about every fourth word of five letters or more: left out, doubled, swapped, or a neighbouring key. */
function withTypos(text: string, random: () => number): string {
  return text.replace(/\p{L}{5,}/gu, (word) => {
    if (random() > 0.25) return word
    const at = 1 + Math.floor(random() * (word.length - 2))
    const [before, letter = '', after] = [word.slice(0, at), word[at], word.slice(at + 1)]
    switch (Math.floor(random() * 4)) {
      case 0:
        return before + after
      case 1:
        return before + letter + letter + after
      case 2:
        return before + (after[0] ?? '') + letter + after.slice(1)
      default:
        return before + neighbour(letter, random) + after
    }
  })
}

const keys = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']

function neighbour(letter: string, random: () => number): string {
  const row = keys.find((letters) => letters.includes(letter.toLowerCase()))
  if (row === undefined) return letter
  const at = row.indexOf(letter.toLowerCase()) + (random() < 0.5 ? -1 : 1)
  return row[at] ?? letter
}

/** Mulberry32: small, seeded, good enough to spread slips. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296
  }
}
