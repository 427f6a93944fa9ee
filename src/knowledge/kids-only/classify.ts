import { decide } from '../cues/decide.ts'
import { createReader } from '../cues/reader.ts'
import type { Verdict } from '../cues/verdict.ts'
import { weigh } from '../cues/weigh.ts'
import { readLearned } from '../learned/learned.ts'
import { kidsOnlyTable } from '../learned/tables/kids-only.ts'
import { separation } from '../questions.ts'
import type { KidsOnlyClass } from './classes.ts'
import { wording } from './wording.ts'

const read = createReader<KidsOnlyClass>([wording])
const learned = readLearned<KidsOnlyClass | 'other'>(kidsOnlyTable)

/**
 * Why somebody sees only some programmes, from what they say in their own words or read from the screen (German,
 * Swedish, English). The picture grid remains the main way; free text only supports it.
 */
export function classifyKidsOnly(raw: string): Verdict<KidsOnlyClass> {
  const { hits, words } = read(raw)
  return decide(
    weigh(hits, () => 1),
    learned(words),
    (a, b) => separation('kids-only', a, b),
  )
}
