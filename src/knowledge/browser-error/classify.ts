import { createReader } from '../cues/reader.ts'
import type { Verdict } from '../cues/verdict.ts'
import { type Calibration, toVerdict, weigh } from '../cues/weigh.ts'
import { separatingQuestion } from '../questions.ts'
import type { BrowserErrorClass } from './classes.ts'
import { codes } from './codes.ts'
import { wording } from './wording.ts'

/** Fitted by `npm run bench -- knowledge`. */
const calibration: Calibration = { base: -1, perScore: 0.25, perMargin: 0.5, other: 0.5 }

/** What the words around a code are worth beside it. */
const BESIDE_CODE = 0.25

const read = createReader<BrowserErrorClass>([codes, wording])

/**
 * What a browser shows instead of a website (Chrome, Edge, Firefox, Safari, Samsung; web servers' own pages; German,
 * Swedish, English). A code decides before the words around it. Any string; bounded work.
 */
export function classifyBrowserError(raw: string): Verdict<BrowserErrorClass> {
  const { hits } = read(raw)
  const coded = hits.some(({ kind }) => kind === 'error-code')
  const weighed = weigh(hits, (hit) =>
    coded && hit.kind === 'wording' && hit.points['clock-wrong'] === undefined ? BESIDE_CODE : 1,
  )
  return toVerdict(weighed, calibration, (a, b) => separatingQuestion('browser-error', a, b))
}
