import { describe, expect, test } from 'vitest'
import { LampGuide } from './lamp-guide.ts'

const many = (count: number, line: (i: number) => string) => Array.from({ length: count }, (_, i) => line(i)).join('')

/** Each ends in problems; the runner's time limit stands for "not in a hang". */
const hostile: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['only comments', '# nothing\n'],
  ['a text', 'hello'],
  ['a list', '- a\n- b\n'],
  ['a number', '42'],
  ['no text at all', '\u0000\u0001\u0002'],
  [
    'a billion laughs',
    `a: &a [x, x]\n${many(30, (i) => `b${i}: &b${i} [*${i === 0 ? 'a' : `b${i - 1}`}, *${i === 0 ? 'a' : `b${i - 1}`}]\n`)}`,
  ],
  ['an alias of itself', 'steps: &a\n  lamp: *a\n'],
  ['brackets without end', '['.repeat(100_000)],
  ['braces without end', '{a: '.repeat(100_000)],
  ['lists in lists', '- '.repeat(20_000)],
  ['keys in keys', '? '.repeat(20_000)],
  ['deep indentation', many(2_000, (i) => `${' '.repeat(i)}a:\n`)],
  ['a huge text', `guide: ${'x'.repeat(3_000_000)}`],
  ['a huge block text', `guide: |\n${many(100_000, () => '  line\n')}`],
  ['a quote without end', `guide: "${'x'.repeat(1_000_000)}`],
  ['5,000 different keys', many(5_000, (i) => `k${i}: 1\n`)],
  ['5,000 equal keys', many(5_000, () => 'k: 1\n')],
  ['merge keys', 'a: &a { x: 1 }\nsteps: { <<: *a, <<: *a }\n'],
  ['several documents', 'guide: lamp\n---\nguide: lamp\n'],
  ['tags', 'guide: !!binary aGFsbG8=\nsteps: !!set { ? a, ? b }\nminutes: !<tag:yaml.org,2002:js/function> "x"\n'],
  [
    'prototype names',
    'guide: lamp\nminutes: 4\nstart: constructor\nsteps:\n  constructor: { ask: [valueof, hasownproperty], go: { valueof: prototype, hasownproperty: constructor } }\n  __proto__: { tell: }\noutcomes:\n  prototype: { solved: true }\n  toString: { solved: true }\n',
  ],
  [
    'wrong types everywhere',
    'guide: [a]\nminutes: { a: b }\nstart: [lit]\nentries: { a: b }\nbefore-call: [x]\nclaims: [a, b]\nsteps: { lit: { ask: { a: b }, unsure: [x], go: [1, 2], claim: [x], proves: y, confirms: [a], picture: { a: b } }, b: [1], c: text, d: { tick: x, go: { a: b } }, e: { wait: [1], go: 5 }, f: { guard: , unsure: , because: , go: } }\noutcomes: { a: [x], b: { call: [x], cause: { a: b }, next: x }, c: text }\ncontradictions: { a: [x], b: { when: [x] }, c: { when: { a: [b] } } }\n',
  ],
  [
    '200 things to tick',
    `guide: lamp\nminutes: 4\nstart: a\nsteps:\n  a: { tick: [${many(200, (i) => `o${i}, `)}last], unsure: none, because: x, go: [{ to: end }] }\noutcomes: { end: { solved: true } }\n`,
  ],
  [
    '1,000 dead ends',
    `guide: lamp\nminutes: 4\nstart: s0\nsteps:\n${many(1_000, (i) => `  s${i}: { tell: }\n`)}outcomes: { end: { solved: true } }\n`,
  ],
  [
    '1,000 wrong targets',
    `guide: lamp\nminutes: 4\nstart: s0\nsteps:\n${many(1_000, (i) => `  s${i}: { tell: , go: t${i} }\n`)}outcomes: { end: { solved: true } }\n`,
  ],
  [
    'a circle of 1,000',
    `guide: lamp\nminutes: 4\nstart: s0\nsteps:\n${many(1_000, (i) => `  s${i}: { tell: , go: s${(i + 1) % 1_000} }\n`)}outcomes: { end: { solved: true } }\n`,
  ],
  [
    'every step leads to every step',
    `guide: lamp\nminutes: 4\nstart: s0\nsteps:\n${many(80, (i) => `  s${i}: { ask: [${many(80, (j) => `a${j}, `)}z], unsure: s${i}, go: { ${many(80, (j) => `a${j}: s${j}, `)}z: end } }\n`)}outcomes: { end: { solved: true } }\n`,
  ],
  [
    '60 questions with 9 answers each',
    `guide: lamp\nminutes: 4\nstart: s0\nsteps:\n${many(60, (i) => `  s${i}: { ask: [a, b, c, d, e, f, g, h, i], unsure: none, because: x, go: { ${[...'abcdefghi'].map((a) => `${a}: ${i === 59 ? 'end' : `s${i + 1}`}`).join(', ')} } }\n`)}outcomes: { end: { solved: true } }\n`,
  ],
  [
    'repeats that multiply',
    `guide: lamp\nminutes: 4\nstart: s0\nsteps:\n${many(50, (i) => `  s${i}: { ask: [a, b], unsure: none, because: x, go: { a: ${i === 49 ? 'end' : `s${i + 1}`}, b: { again: 8, then: end } } }\n`)}outcomes: { end: { solved: true } }\n`,
  ],
]

/** Generous: what grows out of bounds takes minutes, not seconds. */
const withinMs = { timeout: 30_000 }

describe('a hostile flow.yaml ends in problems', withinMs, () => {
  test.each(hostile)('%s', (_, text) => {
    const { guide, problems } = new LampGuide().write('flow.yaml', text).compile()
    expect(guide).toBeNull()
    expect(problems.length).toBeGreaterThan(0)
    for (const problem of problems) expect(problem).toMatch(/^lamp\/[^:]+:\d+: .+ — .+$/)
  })
})

describe('hostile words and examples end in problems', withinMs, () => {
  test.each([
    ['abbreviations without end', 'en.md', many(200_000, () => 'a. b. c.\n')],
    ['a line without end', 'en.md', 'x'.repeat(3_000_000)],
    ['5,000 headings', 'en.md', many(5_000, (i) => `## h${i}\nWhat?\n`)],
    ['5,000 answers', 'en.md', `# a\nb\n## lit\nWhat?\n${many(5_000, (i) => `= a${i}: b\n`)}`],
    ['stars', 'en.md', `# a\nb\n## lit\n${'**'.repeat(400)}x\n${'{'.repeat(900)}\n`],
    ['examples in brackets', 'examples.yaml', '['.repeat(50_000)],
    [
      'a walk without end',
      'examples.yaml',
      `- name: long\n  walk: [${many(20_000, () => 'lit=yes, ')}lit=no]\n  reaches: fixed\n`,
    ],
    [
      '2,000 examples',
      'examples.yaml',
      many(2_000, (i) => `- name: e${i}\n  walk: lit=yes nowhere=yes\n  reaches: fixed\n`),
    ],
  ])('%s', (_, file, text) => {
    const { guide, problems } = new LampGuide().write(file, text).compile()
    expect(guide).toBeNull()
    expect(problems.length).toBeGreaterThan(0)
  })
})
