import type { Provider } from '../../provider/provider.ts'
import { decide } from '../cues/decide.ts'
import { createReader } from '../cues/reader.ts'
import type { Verdict } from '../cues/verdict.ts'
import { weigh } from '../cues/weigh.ts'
import { readLearned } from '../learned/learned.ts'
import { tvScreenTable } from '../learned/tables/tv-screen.ts'
import { separation } from '../questions.ts'
import type { TvScreenClass } from './classes.ts'
import { codes } from './codes.ts'
import { normaliseNumbers } from './numbers.ts'
import { providerVerdict } from './provider-texts.ts'
import { wording } from './wording.ts'

const read = createReader<TvScreenClass>([codes, wording])
const learned = readLearned<TvScreenClass | 'other'>(tvScreenTable)

/**
 * What a text or number on the TV screen means (Irdeto, Conax, NDS, Nagra, Viaccess, CI Plus, HD+, Sky and the words of
 * German, Swedish and English boxes). The provider's own table, where it knows the text, decides first.
 */
export function classifyTvScreen(raw: string, provider?: Provider): Verdict<TvScreenClass> {
  const own = provider === undefined ? null : providerVerdict(raw, provider)
  if (own !== null) return own
  const { hits, words } = read(normaliseNumbers(raw))
  return decide(
    weigh(hits, () => 1),
    learned(words),
    (a, b) => separation('tv-screen', a, b),
  )
}
