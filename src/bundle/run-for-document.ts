import type { Replayed } from '../engine/replayed.ts'
import type { Summary } from '../engine/summary.ts'
import type { Flow } from '../guide/flow.ts'
import type { GuideWords } from '../guide/words.ts'
import type { Payload } from './payload.ts'
import { type RunSpeech, runSpeech } from './run-speech.ts'
import type { BundleWords } from './words/bundle-words.ts'

/** All that a readable file is made from. `spell` gives the words for one group of the code in the file's language. */
export type RunForDocument = {
  readonly payload: Payload
  readonly flow: Flow
  readonly replayed: Replayed
  readonly summary: Summary
  readonly guideWords: GuideWords
  readonly words: BundleWords
  readonly spell: (group: string) => string
  /** IANA zone in which times are printed; the device's own. */
  readonly timeZone: string
  readonly signed: boolean
}

export function speechOf({ flow, guideWords, words }: RunForDocument): RunSpeech {
  const { levels, evidence, unfinishedAt, broken } = words
  return runSpeech(flow, guideWords, { levels, unsure: evidence.unsure, unfinishedAt, broken })
}
