import { describe, expect, test } from 'vitest'
import { type CompiledGuide, compileGuide } from '../../src/compiler/compile-guide.ts'
import { Problems } from '../../src/compiler/problem.ts'
import { edgesFrom } from '../../src/guide/read-flow.ts'
import { generatedGuide } from './generated-guide.ts'
import { LampGuide, lampFiles } from './lamp-guide.ts'

function compiled(guide = new LampGuide()): CompiledGuide {
  const { guide: result, problems } = guide.compile()
  if (result === null) throw new Error(problems.join('\n'))
  return result
}

const answersOf = (guide: CompiledGuide, step: string) =>
  edgesFrom(guide.flow, step as never).map((edge) => `${edge.answer} → ${edge.to}`)
const claimsOf = (guide: CompiledGuide, step: string) =>
  edgesFrom(guide.flow, step as never).map(({ answer, claims }) =>
    [answer, ...claims.map(({ claim, value, evidence }) => `${claim}: ${value} (${evidence})`)].join(' '),
  )

test('the guide of these tests is made of all files of its folder', () => {
  expect([...new LampGuide().files.keys()].map((name) => name.split('/').at(-1)).sort()).toEqual([...lampFiles].sort())
})

describe('the flow', () => {
  const guide = compiled()

  test('begins at the start, then at the other entries', () => {
    expect(guide.flow.entries).toEqual(['lit', 'swap'])
    expect(guide.flow.revision).toBe(0)
  })

  test('has answers in authored order, unsure last', () => {
    expect(answersOf(guide, 'lit')).toEqual(['yes → which', 'no → swap', 'unsure → shade'])
  })

  test('unrolls repeats', () => {
    expect(answersOf(guide, 'number')).toEqual([
      'valid → put-back',
      'mistyped → number~2',
      'other-format → put-back',
      'unsure → put-back',
    ])
    expect(answersOf(guide, 'number~2')[1]).toBe('mistyped → number~3')
    expect(answersOf(guide, 'number~3')[1]).toBe('mistyped → put-back')
    expect(guide.flow.steps).not.toHaveProperty('number~4')
  })

  test('lets levels that are not named share one answer', () => {
    expect(answersOf(guide, 'line')).toEqual(['reachable → fixed', 'wrong-body → which', 'other → photo'])
  })

  test('makes one answer of each choice of ticks, by the first line that fits', () => {
    expect(answersOf(guide, 'which')).toEqual([
      'none → fixed',
      'desk → bought-new',
      'shelf → deadline~no-light',
      'hall → deadline~no-light',
      'desk+shelf → deadline~no-light',
      'desk+hall → deadline~no-light',
      'shelf+hall → deadline~no-light',
      'desk+shelf+hall → deadline~no-light',
      'unsure → deadline~no-light',
    ])
  })

  test('puts a copy of the steps before a call in front of each', () => {
    expect(answersOf(guide, 'deadline~no-light')).toEqual([
      'today → bridge~no-light',
      'other → no-light',
      'unsure → no-light',
    ])
    expect(answersOf(guide, 'bridge~kept')).toEqual(['next → kept'])
    expect(guide.flow.steps).not.toHaveProperty('deadline')
    expect(guide.flow.steps).not.toHaveProperty('deadline~fixed')
  })

  test('says what each answer claims, and how certain that is', () => {
    expect(claimsOf(guide, 'lit')).toEqual([
      'yes power: has-power (stated)',
      'no power: no-power (stated)',
      'unsure power: null (stated)',
    ])
    expect(claimsOf(guide, 'number')[0]).toBe('valid bulb: was-out (proved)')
    expect(claimsOf(guide, 'number')[3]).toBe('unsure bulb: null (stated)')
    expect(claimsOf(guide, 'line')).toEqual([
      'reachable light: works (measured)',
      'wrong-body light: broken (measured)',
      'other light: broken (measured)',
    ])
    expect(claimsOf(guide, 'which')[0]).toBe('none place: shelf (stated)')
    expect(claimsOf(guide, 'which')[4]).toBe('desk+shelf place: desk (stated)')
  })

  test('a wait that was waited for is measured, one cut short is only stated', () => {
    const changed = new LampGuide()
      .change('flow.yaml', '    wait: 30 s', '    wait: 30 s\n    claim: { pause: { waited: long, cut-short: short } }')
      .change('flow.yaml', '  light: [works, broken]', '  light: [works, broken]\n  pause: [long, short]')
    for (const language of ['de.md', 'sv.md', 'en.md'])
      changed.append(language, '\n## claim pause\nlabel: Pause\n= long: ok\n= short: kort\n')
    expect(claimsOf(compiled(changed), 'pause')).toEqual([
      'waited pause: long (measured)',
      'cut-short pause: short (stated)',
    ])
  })

  test('knows seconds, what a second question asks again, and what a guard saves', () => {
    expect(guide.flow.steps['pause' as never]).toMatchObject({ kind: 'wait', seconds: 30 })
    expect(guide.flow.steps['look' as never]).toMatchObject({ confirms: 'number' })
    expect(guide.flow.steps['guard-data' as never]).toMatchObject({ kind: 'guard', save: ['recordings'] })
  })
})

describe('the words', () => {
  const { words } = compiled()

  test('keep links to other screens of the app', () => {
    const linked = new LampGuide().change('en.md', 'It may be dim.', 'Look at [the settings](/mail) too.')
    expect(compiled(linked).words.en.steps['lit' as never]?.body[0]).toMatchObject({
      spans: expect.arrayContaining([{ kind: 'link', text: 'the settings', to: '/mail' }]),
    })
  })

  test('keep paragraphs, lists, strong text and parameters', () => {
    const { title, body, answers, help, agent } = words.en.steps['lit' as never] as never as Record<string, unknown>
    expect(title).toBe('Is the lamp lit?')
    expect(agent).toBe('Lamp lit')
    expect(answers).toEqual({ yes: 'Yes, it is', no: 'No, it is dark' })
    expect(body).toEqual([
      {
        kind: 'paragraph',
        spans: [
          { kind: 'text', text: 'Look at the ' },
          { kind: 'strong', text: 'lamp' },
          { kind: 'text', text: ' of ' },
          { kind: 'param', name: 'provider' },
          { kind: 'text', text: '. It may be dim.' },
        ],
      },
      {
        kind: 'list',
        ordered: false,
        items: [[{ kind: 'text', text: 'on the desk' }], [{ kind: 'text', text: 'on the shelf' }]],
      },
    ])
    expect(help).toHaveLength(2)
  })

  test('name the guide, what to have at hand, and what people look for', () => {
    expect(words.de).toMatchObject({
      title: 'Die Lampe ist dunkel',
      atHand: ['die Lampe'],
      keywords: ['lampe', 'licht'],
    })
  })

  test('are read the same with the line ends of Windows', () => {
    const windows = new LampGuide()
    for (const file of ['flow.yaml', 'examples.yaml', 'de.md', 'sv.md', 'en.md'])
      windows.write(file, windows.text(file).replaceAll('\n', '\r\n'))
    expect(compiled(windows).fingerprint).toBe(compiled().fingerprint)
  })
})

describe('the pictures', () => {
  test('carry the shared style, and nothing else is added', () => {
    expect(compiled().pictures['bulb' as never]).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 200"><style>.ink{stroke:#000}</style>\n<circle class="ink paper" cx="160" cy="90" r="40"/>\n</svg>',
    )
  })
})

describe('the fingerprint', () => {
  const { fingerprint } = compiled()

  test.each([
    ['a word', (g: LampGuide) => g.change('sv.md', 'Lyser lampan?', 'Lyser den?')],
    [
      'a target',
      (g: LampGuide) =>
        g
          .change('flow.yaml', 'taken: no-light', 'taken: kept')
          .change(
            'examples.yaml',
            'photo=taken deadline=none\n  reaches: no-light',
            'photo=taken deadline=none\n  reaches: kept',
          ),
    ],
    ['a picture', (g: LampGuide) => g.change('pictures/bulb.svg', 'r="40"', 'r="41"')],
    ['the minutes', (g: LampGuide) => g.change('flow.yaml', 'minutes: 4', 'minutes: 5')],
  ])('changes with %s', (_, change) => {
    expect(compiled(change(new LampGuide())).fingerprint).not.toBe(fingerprint)
  })

  test.each([
    ['a comment', (g: LampGuide) => g.append('flow.yaml', '# more\n')],
    [
      'an example',
      (g: LampGuide) => g.append('examples.yaml', '- name: again\n  walk: lit=yes which=none\n  reaches: fixed\n'),
    ],
    [
      'the order of the words',
      (g: LampGuide) =>
        g
          .change('en.md', '## shade\nPut your hand over it.\n\n', '')
          .append('en.md', '\n## shade\nPut your hand over it.\n'),
    ],
  ])('does not change with %s', (_, change) => {
    expect(compiled(change(new LampGuide())).fingerprint).toBe(fingerprint)
  })
})

describe('a provider', () => {
  test('must have the departments that a guide calls', () => {
    expect(new LampGuide().compile(['support', 'light']).problems).toEqual([])
    expect(new LampGuide().compile(['support', 'lights']).problems).toEqual([
      'lamp/flow.yaml:86: the outcome no-light calls light, which the provider does not have — did you mean lights?',
    ])
  })
})

describe('more paths than a code can tell apart', () => {
  test('are rejected, and the step that costs most is named', () => {
    const steps = Array.from(
      { length: 26 },
      (_, i) =>
        `  s${i}: { ask: [a, b${i === 7 ? ', c, d, e, f, g, h' : ''}], unsure: none, because: x, go: { a: s${i + 1}, b: s${i + 1}${i === 7 ? ['c', 'd', 'e', 'f', 'g', 'h'].map((x) => `, ${x}: s8`).join('') : ''} } }\n`,
    )
    const flow = `guide: lamp\nminutes: 4\nstart: s0\nsteps:\n${steps.join('')}  s26: { tick: [a, b, c, d, e, f, g, h, i, j], unsure: none, because: x, go: [{ to: s27 }] }\n  s27: { ask: [a, b, c, d], unsure: none, because: x, go: { a: end, b: end, c: end, d: end } }\noutcomes: { end: { solved: true } }\n`
    const told = new LampGuide().write('flow.yaml', flow).problems.filter((problem) => problem.includes('paths'))
    expect(told).toEqual([
      'lamp/flow.yaml:31: the guide has 2^40.3 paths, more than the 2^40 that a code can tell apart; s26 costs most of it, 9.5 bits — let fewer answers of it lead on, or split the guide',
    ])
    const fewer = flow.replace('d, e, f, g, h], unsure', 'd], unsure').replace(/, e: s8.*h: s8/, '')
    expect(new LampGuide().write('flow.yaml', fewer).problems.filter((problem) => problem.includes('paths'))).toEqual(
      [],
    )
  })
})

test('a generated guide of 500 steps passes every check', { timeout: 30_000 }, () => {
  const problems = new Problems()
  const guide = compileGuide(
    generatedGuide(500),
    { shared: { pictures: new Map(), style: '' }, departments: null },
    problems,
  )
  expect(problems.all).toEqual([])
  expect(Object.keys(guide?.flow.steps ?? {})).toHaveLength(500)
})
