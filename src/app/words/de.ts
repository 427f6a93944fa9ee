import { contactWords } from './de/contact.ts'
import { homeWords } from './de/home.ts'
import { keepingWords } from './de/keeping.ts'
import { probeWords } from './de/probe.ts'
import { runWords } from './de/run.ts'
import { summaryWords } from './de/summary.ts'
import type { Words } from './words.ts'

/** German, formal „Sie“, no support jargon. */
export const de: Words = {
  home: homeWords,
  run: runWords,
  probe: probeWords,
  summary: summaryWords,
  keeping: keepingWords,
  contact: contactWords,
}
