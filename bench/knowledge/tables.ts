import { textKinds } from '../../src/knowledge/questions.ts'
import { type Answer, answersTo } from './classifiers.ts'
import { perturb, perturbations } from './perturb.ts'
import { round, shareOf, sharesBy } from './shares.ts'
import { type LabelledText, ownTexts, sampleTexts } from './texts.ts'

/** Everything about the four text classifiers, by kind and set. */
export function classifierTables(samples: string) {
  return Object.fromEntries(
    textKinds.map((kind) => {
      const texts = [...ownTexts(kind), ...sampleTexts(kind, samples)]
      const sets = Map.groupBy(texts, ({ set }) => set)
      return [kind, Object.fromEntries([...sets].map(([set, list]) => [set, setTable(kind, list)]))]
    }),
  )
}

function setTable(kind: (typeof textKinds)[number], texts: readonly LabelledText[]) {
  const answers = answersTo(kind, texts)
  const changed = perturbations.flatMap((how) =>
    answersTo(
      kind,
      texts.map((text, index) => ({ ...text, lang: how, text: perturb(text.text, how, index + 1) })),
    ),
  )
  return {
    all: shareOf(answers.filter(({ right }) => right).length, answers.length),
    byLanguage: sharesBy(
      answers,
      ({ text }) => text.lang,
      ({ right }) => right,
    ),
    byClass: sharesBy(
      answers,
      ({ text }) => text.class,
      ({ right }) => right,
    ),
    confusions: confusions(answers),
    confusionsPerturbed: confusions(changed),
    sureness: sureness(answers),
    perturbed: sharesBy(
      changed,
      ({ text }) => text.lang,
      ({ right }) => right,
    ),
    surenessPerturbed: sureness(changed),
  }
}

/** The confusion table: of each class, what its texts were taken for, and how often; what is accepted too counts as the class. */
function confusions(answers: readonly Answer[]): Readonly<Record<string, Readonly<Record<string, number>>>> {
  const rows = [...Map.groupBy(answers, ({ text }) => text.class)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(
    rows.map(([id, list]) => {
      const taken = Map.groupBy(list, ({ right, verdict }) => (right ? id : verdict.class))
      return [id, Object.fromEntries([...taken].map(([as, same]) => [as, same.length]))]
    }),
  )
}

const steps = [0, 0.5, 0.7, 0.8, 0.9, 0.97]

/** Of the answers with so much `sure`, how many are right; the last line is the one that is promised: 0.9 and more. */
function sureness(answers: readonly Answer[]) {
  const bins = steps.map((from, index) => {
    const to = steps[index + 1] ?? 1.001
    const inside = answers.filter(({ verdict }) => verdict.sure >= from && verdict.sure < to)
    const mean = inside.reduce((sum, { verdict }) => sum + verdict.sure, 0) / Math.max(1, inside.length)
    return [
      `${from}–${Math.min(1, to)}`,
      { meanSure: round(mean), ...shareOf(inside.filter(({ right }) => right).length, inside.length) },
    ] as const
  })
  const sure = answers.filter(({ verdict }) => verdict.sure >= 0.9)
  return { ...Object.fromEntries(bins), '0.9 and more': shareOf(sure.filter(({ right }) => right).length, sure.length) }
}
