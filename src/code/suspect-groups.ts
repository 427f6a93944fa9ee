import { letterOf } from './alphabet.ts'
import type { ReadBack } from './decoded.ts'
import { GROUP } from './groups.ts'
import { allGroups, type Heard, heardFrom } from './heard.ts'
import { mask } from './mask.ts'
import { mend, mendsOf, type Word } from './reed-solomon.ts'

/**
 * Which groups to ask for again when too much is wrong to be mended place by place: the one group without which all
 * others fit together, if there is just one, else all.
 */
export function suspectGroups(heard: Heard, word: Word, illegible: readonly number[]): readonly ReadBack[] {
  const found: ReadBack[] = []
  for (let start = 0; start < word.length; start += GROUP) {
    if (illegible.some((place) => place < start || place >= start + GROUP)) continue
    const mends = mendsOf(word, [start, start + 1, start + 2, start + 3])
    if (mends?.length !== GROUP) continue
    const group = start / GROUP + 1
    const likely = mask
      .encode(mend(word, mends))
      .slice(start, start + GROUP)
      .map(letterOf)
      .join('')
    found.push({ group, heard: heardFrom(heard, group, GROUP), likely })
  }
  return found.length === 1 ? found : allGroups(heard)
}
