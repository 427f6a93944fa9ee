import { contactWords } from './de/contact.ts'
import { homeWords } from './de/home.ts'
import { keepingWords } from './de/keeping.ts'
import { probeWords } from './de/probe.ts'
import { runWords } from './de/run.ts'
import { summaryWords } from './de/summary.ts'
import type { Words } from './words.ts'

/** German, formal „Sie“, no support jargon; „E-Mail“ in labels and compounds, „Mail“ for a message in a sentence. */
export const de: Words = {
  home: homeWords,
  run: runWords,
  probe: probeWords,
  summary: summaryWords,
  keeping: keepingWords,
  contact: contactWords,
}
