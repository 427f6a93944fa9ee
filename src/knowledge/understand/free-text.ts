import { cleanText } from '../text/clean.ts'
import type { Understand } from './understood.ts'

/** Words for the agent; only whether there are any. */
export const freeText: Understand<'free-text'> = (typed) => ({
  level: /[\p{L}\p{N}]/u.test(cleanText(typed)) ? 'given' : 'nothing',
  sure: 1,
  reasons: [],
  question: null,
})
