import { type Garble, misheard, type Random } from './garble.ts'
import type { Hearing, Scheme } from './scheme.ts'

/** What became of some codes, in percent of all. */
export type Delivery = {
  /** Right at once; for corrected ones once the named groups were read back. */
  readonly rightAtOnce: number
  readonly rightAfterOne: number
  readonly rightAfterTwo: number
  /** Shown as corrected, but as another code: the read-back has to bring it to light. */
  readonly wrongBeforeReadBack: number
  /** … and accepted for good. */
  readonly wronglyAccepted: number
}

/** Spelled with words, hardly anything is misheard. */
const spelled = misheard(0.01)
const GROUP = 4

/** Has so many random codes read out over a channel; groups in doubt are read once more, spelled, at most twice. */
export function deliver(
  scheme: Scheme,
  garble: Garble,
  { codes, random }: { readonly codes: number; readonly random: Random },
): Delivery {
  const right = [0, 0, 0]
  let wrongBefore = 0
  let wrong = 0
  for (let i = 0; i < codes; i++) {
    const text = scheme.write(Array.from({ length: 10 }, () => random(32)))
    let heard = garble(text, scheme.letters, random)
    for (let round = 0; round <= 2; round++) {
      const hearing = scheme.hear(heard)
      const again = readAgain(text, hearing, (part) => spelled(part, scheme.letters, random))
      if (hearing.kind === 'accepted' && hearing.text === text) {
        right[round] = (right[round] ?? 0) + 1
        break
      }
      if (hearing.kind === 'accepted' && round === 0) wrongBefore++
      if (hearing.kind === 'accepted' && isConfirmed(hearing, again)) {
        wrong++
        break
      }
      heard = again === null ? spelled(text, scheme.letters, random) : merged(heard, again, text.length)
    }
  }
  const percent = (count: number) => Number(((100 * count) / codes).toFixed(3))
  const [atOnce = 0, afterOne = 0, afterTwo = 0] = right
  return {
    rightAtOnce: percent(atOnce),
    rightAfterOne: percent(atOnce + afterOne),
    rightAfterTwo: percent(atOnce + afterOne + afterTwo),
    wrongBeforeReadBack: percent(wrongBefore),
    wronglyAccepted: percent(wrong),
  }
}

type Groups = ReadonlyMap<number, string>

/** The groups in doubt as they are heard the second time; `null`: the whole code has to be read again. */
function readAgain(text: string, { groups }: Hearing, hear: (part: string) => string): Groups | null {
  if (groups === null) return null
  return new Map(groups.map((group) => [group, hear(text.slice(GROUP * group, GROUP * (group + 1)))]))
}

function isConfirmed(hearing: Extract<Hearing, { kind: 'accepted' }>, again: Groups | null): boolean {
  return [...(again ?? [])].every(([group, part]) => hearing.text.slice(GROUP * group, GROUP * (group + 1)) === part)
}

/** A code of the wrong length is typed anew with what was heard; else the groups are put in their places. */
function merged(heard: string, again: Groups, length: number): string {
  const groups = heard.length === length ? heard : heard.padEnd(length, '?').slice(0, length)
  let text = groups
  for (const [group, part] of again) text = text.slice(0, GROUP * group) + part + text.slice(GROUP * (group + 1))
  return text
}
