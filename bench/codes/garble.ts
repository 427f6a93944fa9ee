import { heardAlike } from '../../src/code/heard-alike.ts'

export type Random = (below: number) => number

/** … and in handwriting. */
const writtenAlike = ['0DQ', '17', '2Z', '5S', '8B', '6G', 'VY', 'MN', 'EF', '49', 'CG', 'KX', 'PR', 'HN']

export type Garble = (text: string, letters: string, random: Random) => string

/** Ways in which a code is spoilt between one person's mouth and another one's keyboard. */
export const garbles: Readonly<Record<string, Garble>> = {
  'nothing wrong': (text) => text,
  'one letter heard as another': mistaken(1, heardAlike),
  'one letter read as another': mistaken(1, writtenAlike),
  'two letters heard as others': mistaken(2, heardAlike),
  'three letters': mistaken(3, heardAlike),
  'four letters': mistaken(4, heardAlike),
  'zwei for drei': replaced('2', '3'),
  'tjugo for sju': replaced('7', '20'),
  'neighbours swapped': (text, _, random) => swappedAt(text, random(text.length - 1)),
  'a character dropped': (text, _, random) => spliced(text, random(text.length), 1, ''),
  'a character doubled': (text, _, random) => {
    const place = random(text.length)
    return spliced(text, place, 0, text[place] ?? '')
  },
  'a group repeated': (text, _, random) => {
    const place = 4 * random(Math.floor(text.length / 4))
    return spliced(text, place, 0, text.slice(place, place + 4))
  },
  'swapped, and one letter': (text, letters, random) =>
    mistaken(1, heardAlike)(swappedAt(text, random(text.length - 1)), letters, random),
  'dropped, and one letter': (text, letters, random) =>
    spliced(mistaken(1, heardAlike)(text, letters, random), random(text.length), 1, ''),
  '1 % misheard': misheard(0.01),
  '7 % misheard': misheard(0.07),
}

/** Each letter with this chance heard as another one. */
export function misheard(chance: number): Garble {
  return (text, letters, random) => {
    let heard = text
    for (let place = 0; place < text.length; place++) {
      if (random(1_000_000) < chance * 1_000_000) heard = otherAt(heard, place, { letters, alike: heardAlike, random })
    }
    return heard
  }
}

function mistaken(count: number, alike: readonly string[]): Garble {
  return (text, letters, random) => {
    const places = new Set<number>()
    while (places.size < count) places.add(random(text.length))
    return [...places].reduce((heard, place) => otherAt(heard, place, { letters, alike, random }), text)
  }
}

type Confusion = { readonly letters: string; readonly alike: readonly string[]; readonly random: Random }

/** Another letter that exists in the alphabet: one that sounds or looks alike if there is one, else any. */
function otherAt(text: string, place: number, { letters, alike, random }: Confusion): string {
  const letter = text[place] ?? ''
  const upper = letter.toUpperCase()
  const near = [...alike.filter((set) => set.includes(upper)).join('')].map((other) =>
    letters.includes(other) ? other : other.toLowerCase(),
  )
  const fitting = near.filter((other) => letters.includes(other) && other.toUpperCase() !== upper)
  const choice = fitting.length > 0 ? fitting : [...letters].filter((other) => other !== letter)
  return spliced(text, place, 1, choice[random(choice.length)] ?? '')
}

/** One of the places where this digit stands; as it was, where there is none. */
function replaced(digit: string, by: string): Garble {
  return (text, _, random) => {
    const places = Array.from(text, (__, i) => i).filter((i) => text[i] === digit)
    return places.length === 0 ? text : spliced(text, places[random(places.length)] ?? 0, 1, by)
  }
}

function swappedAt(text: string, place: number): string {
  return spliced(text, place, 2, `${text[place + 1] ?? ''}${text[place] ?? ''}`)
}

function spliced(text: string, place: number, count: number, by: string): string {
  return text.slice(0, place) + by + text.slice(place + count)
}
