import type { Provider } from '../../provider/provider.ts'
import { createReader } from '../cues/reader.ts'
import type { Verdict } from '../cues/verdict.ts'
import { type Calibration, toVerdict, weigh } from '../cues/weigh.ts'
import { separatingQuestion } from '../questions.ts'
import { cut } from '../text/clean.ts'
import type { TvScreenClass } from './classes.ts'
import { codes } from './codes.ts'
import { providerVerdict } from './provider-texts.ts'
import { wording } from './wording.ts'

/** Fitted by `npm run bench -- knowledge`. */
const calibration: Calibration = { base: -1, perScore: 0.25, perMargin: 0.5, other: 0.5 }

const read = createReader<TvScreenClass>([codes, wording])

/**
 * What a text or number on the TV screen means (Irdeto, Conax, NDS, Nagra, Viaccess, CI Plus, HD+, Sky and the words of
 * German, Swedish and English boxes). The provider's own table, where it knows the text, decides first.
 */
export function classifyTvScreen(raw: string, provider?: Provider): Verdict<TvScreenClass> {
  const own = provider === undefined ? null : providerVerdict(raw, provider)
  if (own !== null) return own
  const { hits } = read(normaliseNumbers(raw))
  return toVerdict(
    weigh(hits, () => 1),
    calibration,
    (a, b) => separatingQuestion('tv-screen', a, b),
  )
}

/**
 * Irdeto numbers as they are typed (`E 5-4`, `E5`, `EO4-4`, `E-04`, `Error 16-4`) as two or more digits: `e05`. What
 * follows the dash only names the speaker.
 */
export function normaliseNumbers(raw: string): string {
  return cut(raw)
    .replace(/\b(?:error|fehler|fel|kod|code)[ :]{0,2}(?=\d{1,3} ?- ?(?:0|4|29|32)\b)/gi, 'E')
    .replace(
      /\b([EID])[ .-]?([O0-9]{1,3})(?:[ ]?[-–][ ]?(0|4|29|32))?(?![\w])/gi,
      (_, letter: string, digits: string) => {
        const number = digits.replace(/o/gi, '0')
        return ` ${letter}${number.length < 2 ? `0${number}` : number} `
      },
    )
}
