import { contactWords } from './en/contact.ts'
import { homeWords } from './en/home.ts'
import { keepingWords } from './en/keeping.ts'
import { probeWords } from './en/probe.ts'
import { runWords } from './en/run.ts'
import { summaryWords } from './en/summary.ts'

/** English: plain words, no jargon, British spelling. Its shape is the shape of every language (`words.ts`). */
export const en = {
  home: homeWords,
  run: runWords,
  probe: probeWords,
  summary: summaryWords,
  keeping: keepingWords,
  contact: contactWords,
}
