import type { AnswerId } from '../../guide/ids.ts'
import type { StepWords } from '../../guide/words.ts'
import type { Words } from '../words/words.ts'

/** What an answer is called: by the guide, else, for the answers that every guide shares, by the app. */
export function answerLabel(answer: AnswerId, words: Pick<StepWords, 'answers'>, { run }: Words): string {
  const shared: Readonly<Record<string, string>> = {
    unsure: run.unsure,
    next: run.next,
    done: run.done,
    cannot: run.cannot,
    none: run.tick.none,
    saved: run.guard.saved,
    refused: run.guard.refused,
    waited: run.wait.waited,
    'cut-short': run.wait.cutShort,
    taken: run.show.use,
    skipped: run.show.skip,
  }
  return words.answers[answer] ?? shared[answer] ?? answer
}
