import { contactWords } from './sv/contact.ts'
import { homeWords } from './sv/home.ts'
import { keepingWords } from './sv/keeping.ts'
import { probeWords } from './sv/probe.ts'
import { runWords } from './sv/run.ts'
import { summaryWords } from './sv/summary.ts'
import type { Words } from './words.ts'

/** Swedish, ”du”, everyday words. */
export const sv: Words = {
  home: homeWords,
  run: runWords,
  probe: probeWords,
  summary: summaryWords,
  keeping: keepingWords,
  contact: contactWords,
}
