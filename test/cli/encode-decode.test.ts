import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import schema from '../../src/cli/decode.schema.json' with { type: 'json' }
import { linesOf } from '../../src/cli/lines-of.ts'
import { vorab } from './terminal.ts'

const folder = mkdtempSync(join(tmpdir(), 'vorab-codes-'))
const answers = join(folder, 'answers.json')
const dir = ['--guides', folder]

beforeAll(async () => {
  cpSync('test/compiler/lamp', join(folder, 'lamp'), { recursive: true })
  expect(await vorab(['publish', 'lamp', ...dir])).toMatchObject({ exit: 0, reported: [] })
})

afterAll(() => rmSync(folder, { recursive: true }))

async function codeFor(given: unknown): Promise<string> {
  writeFileSync(answers, JSON.stringify(given))
  const { printed, reported } = await vorab(['encode', '--guide', 'lamp', '--answers', answers, ...dir])
  expect(reported).toEqual([])
  return (printed[0] as { code: string }).code
}

const walk = ['no', 'done', 'waited', 'other-format', 'next', 'bright', 'reachable']

describe('encode', () => {
  test('makes a code, in groups and spelled', async () => {
    writeFileSync(answers, JSON.stringify({ answers: walk, date: '2026-11-21', nonce: 'n', changed: true }))
    const { exit, printed } = await vorab(['encode', '--guide', 'lamp', '--answers', answers, ...dir])
    expect(exit).toBe(0)
    expect(printed).toMatchObject(
      [{ code: /^[0-9A-Z]{16}$/, groups: { length: 4 }, guide: 'lamp', revision: 1, end: { outcome: 'fixed' } }].map(
        (line) => ({ ...line, code: expect.stringMatching(line.code) }),
      ),
    )
    const { spelled } = printed[0] as { spelled: Record<string, string[][]> }
    expect(Object.keys(spelled)).toEqual(['de', 'sv', 'en'])
  })

  test.each([
    ['an answer that the step does not have', ['purple'], 'unknown-answer: purple, after 0 answers'],
    ['more answers than there are steps', [...walk, 'more'], 'beyond-the-end: more, after 7 answers'],
    ['another beginning', { entry: 'pause', answers: [] }, 'unknown-entry-step: pause, after 0 answers'],
  ])('reports %s', async (_, given, problem) => {
    writeFileSync(answers, JSON.stringify(given))
    const { exit, printed, reported } = await vorab(['encode', '--guide', 'lamp', '--answers', answers, ...dir])
    expect([exit, printed, reported]).toEqual([1, [], [`${answers}: ${problem}`]])
  })

  test('reports a guide that is not published', async () => {
    const unknown = await vorab(['encode', '--guide', 'lamps', '--answers', answers, ...dir])
    expect(unknown).toMatchObject({ exit: 1, reported: ['lamps: is not published'] })
    const revision = await vorab(['encode', '--guide', 'lamp', '--revision', '2', '--answers', answers, ...dir])
    expect(revision).toMatchObject({ exit: 1, reported: ['lamp: has no revision 2'] })
  })

  test.each([
    ['no guide', ['--answers', 'x']],
    ['no file', ['--guide', 'lamp', '--answers', 'no-such-file']],
    ['another option', ['--guide', 'lamp', '--colour', 'red']],
  ])('is wrongly used with %s', async (_, line) => {
    expect((await vorab(['encode', ...line])).exit).toBe(2)
  })

  test('is wrongly used with a file of something else', async () => {
    writeFileSync(answers, '{"answers": 3}')
    const { exit, reported } = await vorab(['encode', '--guide', 'lamp', '--answers', answers, ...dir])
    expect([exit, reported[0]]).toEqual([2, expect.stringContaining('answers')])
  })
})

describe('decode', () => {
  test('tells all that a code holds, and encodes again to the same code', async () => {
    const code = await codeFor({ answers: walk, date: '2026-11-21', changed: true })
    const { exit, printed, reported } = await vorab(['decode', code, ...dir])
    expect([exit, reported]).toEqual([0, []])
    expect(printed).toMatchObject([
      {
        status: 'clean',
        code,
        guide: 'lamp',
        revision: 1,
        flow: 0,
        date: '2026-11-21',
        changed: true,
        end: { kind: 'outcome', outcome: 'fixed' },
        answers: [{ step: 'lit', answer: 'no' }, { step: 'swap' }, { step: 'pause' }, {}, {}, {}, { step: 'line' }],
        claims: [
          { claim: 'bulb', evidence: 'stated' },
          { claim: 'power', lowered: 'contradiction' },
          { claim: 'light' },
        ],
        contradictions: ['dark-yet-bright'],
      },
    ])
    expect(await codeFor(printed[0])).toBe(code)
  })

  test('reads codes from arguments in groups, and one a line from standard input', async () => {
    const code = await codeFor(walk)
    const groups = code.match(/..../g) ?? []
    expect((await vorab(['decode', ...groups, ...dir])).printed).toMatchObject([{ status: 'clean', code }])
    const lines = await vorab(['decode', ...dir], `${code}\r\n\n${groups.join(' ').toLowerCase()}`)
    expect(lines).toMatchObject({ exit: 0, printed: [{ code }, { code }] })
  })

  test('reads spelling words', async () => {
    writeFileSync(answers, JSON.stringify(walk))
    const { printed } = await vorab(['encode', '--guide', 'lamp', '--answers', answers, ...dir])
    const { code, spelled } = printed[0] as { code: string; spelled: Record<string, string[][]> }
    for (const language of ['de', 'sv', 'en']) {
      const words = spelled[language]?.flat().join(', ') ?? ''
      expect((await vorab(['decode', words, ...dir])).printed).toMatchObject([{ status: 'clean', code }])
    }
  })

  test('says what to ask for again', async () => {
    const code = await codeFor(walk)
    const wrong = `${code.slice(0, 5)}${code[5] === 'A' ? 'B' : 'A'}${code.slice(6)}`
    const { exit, printed, reported } = await vorab(['decode', wrong, ...dir])
    expect(exit).toBe(1)
    expect(printed).toMatchObject([{ status: 'corrected', code, how: 'substituted', readBack: [{ group: 2 }] }])
    const [heard, likely] = [wrong.slice(4, 8), code.slice(4, 8)]
    expect(reported).toEqual([`${wrong}: corrected: group 2: heard ${heard}, probably ${likely}: have it read again`])
  })

  test('finds the codes that stand in a text, in groups or in one piece, and nothing else', async () => {
    const code = await codeFor(walk)
    const groups = code.match(/..../g)?.join(' ') ?? ''
    const mail = `Subject: Re: lamp (${groups}), ticket 4711 2026 1234 5678\n\nThe code is ${code.toLowerCase()}.`
    const { exit, printed } = await vorab(['decode', '--text', '-', ...dir], mail)
    expect([exit, printed]).toMatchObject([0, [{ status: 'clean', code }]])
    const wrong = `${groups.slice(0, -1)}${groups.endsWith('A') ? 'B' : 'A'}`
    const none = await vorab(['decode', '--text', '-', ...dir], `My code is ${wrong}.`)
    expect(none).toMatchObject({ exit: 1, printed: [], reported: ['-: no code found'] })
  })

  test('says it in the words of the guide, in the language that was asked for', async () => {
    const code = await codeFor(walk)
    const { printed } = await vorab(['decode', '--words', 'en', code, ...dir])
    const { words } = printed[0] as { words: Record<string, unknown> }
    expect(Object.keys(words)).toEqual(schema.properties.words.required)
    expect(words).toMatchObject({ language: 'en', end: { title: expect.any(String), next: [] } })
    expect((await vorab(['decode', '--words', 'fr', code, ...dir])).exit).toBe(2)
    expect((await vorab(['decode', '--text', '-', code, ...dir])).exit).toBe(2)
  })

  test('one code in doubt is a finding, whatever the others are', async () => {
    const code = await codeFor(walk)
    const { exit, printed } = await vorab(['decode', ...dir], `hello\n${code}\n`)
    expect([exit, printed]).toMatchObject([1, [{ status: 'wrong-length' }, { status: 'clean' }]])
  })

  test('a code of a guide that is not in the register', async () => {
    const code = await codeFor(walk)
    const empty = mkdtempSync(join(tmpdir(), 'vorab-no-guides-'))
    const { exit, printed, reported } = await vorab(['decode', '--guides', empty, code])
    rmSync(empty, { recursive: true })
    expect([exit, printed, reported]).toMatchObject([
      1,
      [{ status: 'unknown-guide', flow: 0 }],
      [`${code}: unknown-guide`],
    ])
  })

  test('prints what its schema names, and nothing else', async () => {
    const code = await codeFor(walk)
    const { printed } = await vorab(['decode', ...dir], [code, `A${code}`, 'x', '?', `Z${code.slice(1)}`].join('\n'))
    for (const line of printed as Record<string, unknown>[]) {
      expect(schema.properties.status.enum).toContain(line['status'])
      expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(Object.keys(line)))
      for (const name of schema.required) expect(line).toHaveProperty(name)
    }
  })
})

test('lines are cut, however long, and found across parts', async () => {
  async function* parts() {
    yield 'one\r\ntw'
    yield 'o\n'
    for (let i = 0; i < 100; i++) yield 'x'.repeat(1_000)
    yield '\n\nlast'
  }
  const lines: string[] = []
  for await (const line of linesOf(parts())) lines.push(line)
  expect(lines.map((line) => (line.length > 10 ? line.length : line))).toEqual(['one', 'two', 4_000, '', 'last'])
})

test('the schema is valid JSON with a description for every member', () => {
  const text = readFileSync('src/cli/decode.schema.json', 'utf8')
  for (const property of Object.values((JSON.parse(text) as typeof schema).properties)) {
    expect(property.description.length).toBeGreaterThan(10)
  }
})
