import { createReader } from '../cues/reader.ts'
import type { Verdict } from '../cues/verdict.ts'
import { type Calibration, toVerdict, weigh } from '../cues/weigh.ts'
import { separatingQuestion } from '../questions.ts'
import type { KidsOnlyClass } from './classes.ts'
import { wording } from './wording.ts'

/** Fitted by `npm run bench -- knowledge`. */
const calibration: Calibration = { base: -1, perScore: 0.25, perMargin: 0.5, other: 0.5 }

const read = createReader<KidsOnlyClass>([wording])

/**
 * Why somebody sees only some programmes, from what they say in their own words or read from the screen (German,
 * Swedish, English). The picture grid remains the main way; free text only supports it.
 */
export function classifyKidsOnly(raw: string): Verdict<KidsOnlyClass> {
  return toVerdict(
    weigh(read(raw).hits, () => 1),
    calibration,
    (a, b) => separatingQuestion('kids-only', a, b),
  )
}
