import { decide } from '../cues/decide.ts'
import { createReader } from '../cues/reader.ts'
import type { Verdict } from '../cues/verdict.ts'
import { weigh } from '../cues/weigh.ts'
import { readLearned } from '../learned/learned.ts'
import { browserErrorTable } from '../learned/tables/browser-error.ts'
import { separation } from '../questions.ts'
import type { BrowserErrorClass } from './classes.ts'
import { codes } from './codes.ts'
import { wording } from './wording.ts'

/** What the words around a code are worth beside it. */
const BESIDE_CODE = 0.25

const read = createReader<BrowserErrorClass>([codes, wording])
const learned = readLearned<BrowserErrorClass | 'other'>(browserErrorTable)

/**
 * What a browser shows instead of a website (Chrome, Edge, Firefox, Safari, Samsung; web servers' own pages; German,
 * Swedish, English). A code decides before the words around it. Any string; bounded work.
 */
export function classifyBrowserError(raw: string): Verdict<BrowserErrorClass> {
  const { hits, words } = read(raw)
  const coded = hits.some(({ kind }) => kind === 'error-code')
  const weighed = weigh(hits, (hit) =>
    coded && hit.kind === 'wording' && hit.points['clock-wrong'] === undefined ? BESIDE_CODE : 1,
  )
  return decide(weighed, learned(words), (a, b) => separation('browser-error', a, b))
}
