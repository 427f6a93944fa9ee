import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { featuresOf } from '../../src/knowledge/learned/features.ts'
import { STEP } from '../../src/knowledge/learned/learned.ts'
import { type TextKind, textKinds } from '../../src/knowledge/questions.ts'
import { cleanText } from '../../src/knowledge/text/clean.ts'
import { tokenise } from '../../src/knowledge/text/tokens.ts'
import { normaliseNumbers } from '../../src/knowledge/tv-screen/numbers.ts'
import { type LabelledText, ownTexts } from './texts.ts'

/* `node bench/knowledge/learn.ts` writes `src/knowledge/learned/tables/*.ts` from the project's own texts, without those
   that are fresh; with `check` it only says whether they are what it would write. Logistic regression by plain gradient steps in a fixed order: the same on every machine. */

const ROUNDS = 30
const RATE = 4
/** Weights shrink a little at each step, so that rare words do not decide alone. */
const SHRINK = 1e-4
/** Smaller weights are left out of the table, in steps of STEP. */
const LEAST = 3

type Row = { readonly features: readonly string[]; readonly target: number; readonly allowed: ReadonlySet<number> }

/** Learns a table from texts; see `readLearned` for its form. */
export function learn(kind: TextKind, texts: readonly LabelledText[]): string {
  const classes = [...new Set(texts.map((text) => text.class))].toSorted()
  const rows: readonly Row[] = texts.map((text) => ({
    features: [...featuresOf(wordsOf(kind, text.text))],
    target: classes.indexOf(text.class),
    allowed: new Set(text.also.map((id) => classes.indexOf(id))),
  }))
  const weights = new Map<string, Float64Array>()
  const biases = new Float64Array(classes.length)
  for (let round = 0; round < ROUNDS; round += 1) {
    const rate = RATE / (1 + round * 0.15)
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[(at * 7_919 + round * 31) % rows.length]
      if (row !== undefined) step(row, { weights, biases, rate })
    }
  }
  const steps = (weight: number) => Math.round(weight / STEP)
  const lines = [...weights]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([feature, values]) => {
      const parts = [...values]
        .map((value, index) => [index, steps(value)] as const)
        .filter(([, value]) => Math.abs(value) >= LEAST)
      return parts.length === 0
        ? []
        : [`${feature} ${parts.map(([index, value]) => `${index.toString(36)}:${value}`).join(' ')}`]
    })
  return [classes.join(' '), [...biases].map(steps).join(' '), ...lines].join('\n')
}

type Model = { readonly weights: Map<string, Float64Array>; readonly biases: Float64Array; readonly rate: number }

function step({ features, target, allowed }: Row, { weights, biases, rate }: Model) {
  const scale = 1 / Math.sqrt(Math.max(1, features.length))
  const known = features.map((feature) => {
    const values = weights.get(feature) ?? new Float64Array(biases.length)
    weights.set(feature, values)
    return values
  })
  const scores = biases.map(
    (bias, index) => bias + scale * known.reduce((sum, values) => sum + (values[index] ?? 0), 0),
  )
  const most = Math.max(...scores)
  const shares = scores.map((score) => Math.exp(score - most))
  const total = shares.reduce((sum, share) => sum + share, 0)
  shares.forEach((share, index) => {
    const pull = (index === target ? 1 : 0) - share / total
    // What would be accepted as well is not pushed away.
    if (allowed.has(index) && pull < 0) return
    biases[index] = (biases[index] ?? 0) + rate * 0.1 * pull
    for (const values of known) values[index] = (values[index] ?? 0) * (1 - rate * SHRINK) + rate * pull * scale
  })
}

function wordsOf(kind: TextKind, text: string): readonly (readonly string[])[] {
  return tokenise(cleanText(kind === 'tv-screen' ? normaliseNumbers(text) : text)).map((readings) =>
    readings.map(({ text: word }) => word),
  )
}

/** Source of the module that holds a kind's table. */
function moduleOf(kind: TextKind): string {
  const table = learn(
    kind,
    ownTexts(kind).filter(({ set }) => set === 'tuned'),
  )
  const name = `${kind.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Table`
  const note = '/** Written by `node bench/knowledge/learn.ts`; see there. */'
  return `${note}\nexport const ${name} = \`\n${table}\n\`\n`
}

const fileOf = (kind: TextKind) => `src/knowledge/learned/tables/${kind}.ts`

function check(): void {
  const stale = textKinds.filter((kind) => readFileSync(fileOf(kind), 'utf8') !== moduleOf(kind))
  for (const kind of stale) console.error(`${fileOf(kind)}: not what its texts teach — node bench/knowledge/learn.ts`)
  process.exitCode = stale.length === 0 ? 0 : 1
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (process.argv[2] === 'check') check()
  else for (const kind of textKinds) writeFileSync(fileOf(kind), moduleOf(kind))
}
