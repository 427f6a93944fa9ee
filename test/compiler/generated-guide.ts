import type { GuideSource, SourceFile } from '../../src/compiler/source-file.ts'

/**
 * A guide of so many questions that passes every check: each has two answers, which lead to two later questions, so that
 * the ways stay as few as the steps; with words in all languages, a claim a step, and an example for every end.
 */
export function generatedGuide(steps: number): GuideSource {
  const all = Array.from({ length: steps }, (_, i) => i)
  const file = (name: string, text: string): SourceFile => ({ path: `generated/${name}`, text })
  const words = wordsOf(all)
  return {
    guide: 'generated',
    folder: 'generated',
    flow: file('flow.yaml', flowOf(all)),
    words: { de: file('de.md', words), sv: file('sv.md', words), en: file('en.md', words) },
    examples: file('examples.yaml', examplesOf(all)),
    pictures: new Map(),
  }
}

/** The target of the answers a (0) and b (1) of a step. */
function target(step: number, answer: number, steps: number): string {
  const to = 2 * step + 1 + answer
  if (to < steps) return `s${to}`
  return answer === 0 ? 'works' : 'call-us'
}

function flowOf(all: readonly number[]): string {
  const step = (i: number) =>
    `  s${i}:\n    ask: [a, b]\n    unsure: none\n    because: generated\n    go: { a: ${target(i, 0, all.length)}, b: ${target(i, 1, all.length)} }\n    claim: { c${i}: { a: a, b: b } }\n`
  return [
    'guide: generated\nminutes: 4\nstart: s0\nclaims:\n',
    ...all.map((i) => `  c${i}: [a, b]\n`),
    'steps:\n',
    ...all.map(step),
    'outcomes:\n  works: { solved: true }\n  call-us: { call: support, cause: unknown, next: [look] }\n',
  ].join('')
}

function wordsOf(all: readonly number[]): string {
  return [
    '# Much\nA lot.\n\n',
    ...all.map((i) => `## s${i}\nIs it a or b?\n\nDu ser det.\n\n= a: It is a\n= b: It is b\nagent: Step ${i}\n\n`),
    '## outcome works\nIt works.\n\n## outcome call-us\nCall us.\n\ncause: Not known\nnext look: Look\n\n',
    ...all.map((i) => `## claim c${i}\nlabel: ${i}\n= a: a\n= b: b\n\n`),
  ].join('')
}

function examplesOf(all: readonly number[]): string {
  const example = (step: number, answer: number) => {
    const walk = [`s${step}=${'ab'[answer]}`]
    for (let at = step; at > 0; ) {
      const from = Math.floor((at - 1) / 2)
      walk.unshift(`s${from}=${'ab'[(at - 1) % 2]}`)
      at = from
    }
    return `- name: ${step} ${'ab'[answer]}\n  walk: ${walk.join(' ')}\n  reaches: ${answer === 0 ? 'works' : 'call-us'}\n`
  }
  return all
    .flatMap((i) => [0, 1].flatMap((answer) => (2 * i + 1 + answer < all.length ? [] : [example(i, answer)])))
    .join('')
}
