import type { GuideBundle } from '../../../guide/bundle.ts'
import type { KnownAnswers } from '../../walk/known-answers.ts'
import type { Case } from '../opened-code.ts'

/**
 * What a code or file tells, as the beginning of a run at the desk: every answer that counted, with what was typed and
 * measured where a file tells it. They came from elsewhere: `prefilled`, so that they count as only said.
 */
export function knownFrom({ bundle, replayed }: Pick<Case, 'bundle' | 'replayed'>): KnownAnswers {
  const { begun, path } = replayed
  return {
    entry: begun?.entry ?? path[0]?.step ?? standingEntry({ bundle, replayed }),
    answers: path.map(({ step, level, typed, reading }) => ({
      type: 'answered',
      step,
      answer: level,
      prefilled: true,
      ...(typed !== null && { typed }),
      ...(reading !== null && { reading }),
    })),
  }
}

/** Nothing was answered: the run stands where it began. */
function standingEntry({ bundle, replayed: { position } }: Pick<Case, 'bundle' | 'replayed'>) {
  const { entries } = (bundle satisfies GuideBundle).flow
  return entries.find((entry) => position.kind === 'step' && entry === position.step) ?? entries[0]
}
