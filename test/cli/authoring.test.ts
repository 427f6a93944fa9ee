import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { encodeCode } from '../../src/code/encode-code.ts'
import { Problems } from '../../src/compiler/problem.ts'
import { readPublished } from '../../src/compiler/published.ts'
import { pathRank } from '../../src/guide/path-rank.ts'
import { temporaryFolder, writeLamp } from '../compiler/guides-folder.ts'
import { LampGuide } from '../compiler/lamp-guide.ts'
import { vorab } from './terminal.ts'

/** Twenty slips in one guide, in all its files. */
function withTwentyMistakes(): LampGuide {
  return new LampGuide()
    .change('flow.yaml', 'minutes: 4', 'minutes: soon')
    .change('flow.yaml', 'entries: [swap]', 'entries: [swap, kept]')
    .change('flow.yaml', '    unsure: how-to\n', '')
    .change('flow.yaml', 'wait: 30 s', 'wait: a bit')
    .change('flow.yaml', 'picture: bulb', 'picture: blub')
    .change('flow.yaml', 'confirms: number', 'confirms: numbr')
    .change('flow.yaml', 'other: broken } }', 'other: brokn } }')
    .change('flow.yaml', '  photo:\n', '  lost:\n    tell:\n    go: photo\n  photo:\n')
    .change('flow.yaml', 'refused: kept', 'refused: kept-it')
    .change('flow.yaml', 'power: no-power, light: works }', 'powr: no-power, light: works }')
    .change('examples.yaml', 'which=none\n  reaches: fixed', 'which=none\n  reaches: bought-new')
    .change('examples.yaml', 'name: only the desk', 'name: nothing ticked')
    .change('de.md', '= dim: Matt\n', '')
    .change(
      'de.md',
      'Vorab prüft die Leitung.',
      'Die Leitungsüberprüfung beansprucht möglicherweise verschiedene Übertragungsgeschwindigkeiten.',
    )
    .change('sv.md', '## bridge\n', '## brigde\n')
    .change('sv.md', 'agent: Paus\n', '')
    .change('sv.md', 'next send-bulb: Skicka en lampa\n', '')
    .change('en.md', 'lamp** of {provider}', 'lamp** of {provder}')
    .append('en.md', '\n## ghost\nBoo.\n')
    .write('pictures/spare.svg', new LampGuide().text('pictures/bulb.svg'))
}

describe('check', () => {
  test('tells 20 planted mistakes in 20 lines, none missing, none twice', async () => {
    const folder = temporaryFolder()
    writeLamp(folder, withTwentyMistakes())
    const { exit, reported, printed } = await vorab(['check', folder])
    expect(exit).toBe(1)
    expect(reported.map((line) => line.replace(`${folder}/lamp/`, '').replace(/ — .*/, ''))).toEqual([
      'de.md:61: "dim" of the step look has no words',
      'de.md:68: the step line is too hard to read: LIX 56, at most 35; hardest: "Die Leitungsüberprüfung beansprucht möglicherweise verschiedene Übertragungsges…"',
      'en.md:11: there is no parameter {provder}',
      'en.md:150: the flow has no step ghost',
      'examples.yaml:6: the example "nothing ticked" reaches fixed, not bought-new',
      'examples.yaml:7: a second example "nothing ticked"',
      'flow.yaml:2: minutes is no number above 0',
      'flow.yaml:4: a run cannot begin at the outcome kept',
      'flow.yaml:29: the step swap does not offer "I\'m not sure"',
      'flow.yaml:36: pause waits for "a bit"',
      'flow.yaml:43: there is no picture blub',
      'flow.yaml:49: look confirms numbr, which is no step',
      'flow.yaml:57: brokn is no value of the claim light',
      'flow.yaml:69: guard-data leads to kept-it, which does not exist',
      'flow.yaml:70: nothing leads to the step lost',
      'flow.yaml:91: the contradiction dark-yet-bright names the unknown claim powr',
      'pictures/spare.svg:1: nothing shows the picture spare',
      'sv.md:47: the step pause has no "agent:"',
      'sv.md:97: the flow has no step brigde',
      'sv.md:112: the next step send-bulb of the outcome no-light has no words',
    ])
    expect(printed).toMatchObject([{ guides: [], problems: { length: 20 } }])
  })

  test('of a clean guide ends in 0; that it is not published is only a warning', async () => {
    const folder = temporaryFolder()
    writeLamp(folder)
    const { exit, reported, printed } = await vorab(['check', folder])
    expect(exit).toBe(0)
    expect(reported).toEqual([expect.stringContaining('warning: the guide lamp is not published yet')])
    expect(printed).toMatchObject([{ guides: [{ guide: 'lamp', revision: 0 }], problems: [{ severity: 'warning' }] }])
  })

  test('checks a single guide by its folder', async () => {
    const folder = temporaryFolder()
    writeLamp(folder)
    writeLamp(join(folder, 'other'), withTwentyMistakes())
    expect((await vorab(['check', join(folder, 'lamp')])).exit).toBe(0)
  })

  test('knows the departments of a provider', async () => {
    const folder = temporaryFolder()
    writeLamp(folder)
    const { exit, reported } = await vorab(['check', folder, '--provider', 'public/provider.json'])
    expect(exit).toBe(1)
    expect(reported.join()).toContain('the outcome no-light calls light, which the provider does not have')
    writeFileSync(join(folder, 'provider.json'), '{"format":2}')
    const broken = await vorab(['check', folder, '--provider', join(folder, 'provider.json')])
    expect(broken.exit).toBe(1)
    expect(broken.reported.every((line) => line.includes('provider.json:1: '))).toBe(true)
  })

  test.each([
    [['check', 'nowhere']],
    [['check', '--wrong']],
    [['check', 'a', 'b']],
    [['check', '.', '--provider', 'nowhere']],
    [['chek']],
    [[]],
    [['constructor']],
  ])('%j is wrong usage', async (line) => {
    const { exit, reported, printed } = await vorab(line)
    expect([exit, printed]).toEqual([2, []])
    expect(reported.length).toBeGreaterThan(0)
  })

  test('runs as a process: JSON on standard output, problems on standard error', async () => {
    const folder = temporaryFolder()
    writeLamp(folder, new LampGuide().change('flow.yaml', 'measure: reach', 'measure: reech'))
    const run = promisify(execFile)(process.execPath, ['src/cli/main.ts', 'check', folder])
    const failed = (await run.catch((error: unknown) => error)) as { code: number; stdout: string; stderr: string }
    expect(failed.code).toBe(1)
    expect(JSON.parse(failed.stdout).problems).toHaveLength(1)
    expect(failed.stderr).toBe(
      `${folder}/lamp/flow.yaml:56: line measures with an unknown probe reech — did you mean reach?\n`,
    )
  })
})

describe('new, publish', () => {
  test('a new guide passes every check, and can be published and served at once', async () => {
    const folder = temporaryFolder()
    expect(await vorab(['new', 'my-guide', '--guides', folder])).toMatchObject({
      exit: 0,
      printed: [{ guide: 'my-guide' }],
    })
    expect((await vorab(['check', folder])).exit).toBe(0)
    expect(await vorab(['publish', 'my-guide', '--guides', folder])).toMatchObject({
      exit: 0,
      printed: [{ status: 'published', flowNumber: 0 }],
    })
    expect(await vorab(['check', folder])).toMatchObject({ exit: 0, reported: [] })
    expect(await vorab(['publish', 'my-guide', '--guides', folder])).toMatchObject({
      exit: 0,
      printed: [{ status: 'unchanged' }],
    })
  })

  test('never writes over a guide', async () => {
    const folder = temporaryFolder()
    writeLamp(folder)
    expect(await vorab(['new', 'lamp', '--guides', folder])).toMatchObject({ exit: 1, printed: [] })
    expect(readFileSync(join(folder, 'lamp', 'flow.yaml'), 'utf8')).toBe(new LampGuide().text('flow.yaml'))
  })

  test.each([
    [['new']],
    [['new', 'My Guide']],
    [['new', '../up']],
    [['new', 'a~2']],
    [['publish']],
    [['publish', 'nowhere']],
  ])('%j is wrong usage', async (line) => {
    expect((await vorab(line)).exit).toBe(2)
  })

  test('a guide with a mistake is not published', async () => {
    const folder = temporaryFolder()
    writeLamp(folder, new LampGuide().change('flow.yaml', 'measure: reach', 'measure: reech'))
    const { exit, reported } = await vorab(['publish', 'lamp', '--guides', folder])
    expect(exit).toBe(1)
    expect(reported).toHaveLength(1)
    expect(existsSync(join(folder, 'registry.json'))).toBe(false)
  })
})

describe('stats', () => {
  test('tells steps, paths, bits, characters, walks and readability', async () => {
    const folder = temporaryFolder()
    writeLamp(folder)
    const { exit, printed } = await vorab(['stats', 'lamp', '--guides', folder])
    expect(exit).toBe(0)
    expect(printed).toMatchObject([
      {
        guide: 'lamp',
        revision: 0,
        minutes: 4,
        steps: 15,
        places: 19,
        outcomes: 4,
        codeCharacters: { least: 16, most: 16, examplesWith16: 10 },
        examples: 10,
        walks: { shortest: 2 },
        exampleWalks: { shortest: 2 },
        readability: { de: { measure: 'LIX', allowed: 35 }, en: { allowed: 6 } },
      },
    ])
    const [{ paths, walks }] = printed as [{ paths: Record<string, number>; walks: Record<string, number> }]
    expect(paths['bits']).toBeCloseTo(Math.log2((paths['complete'] ?? 0) + (paths['partial'] ?? 0)), 1)
    expect(walks['median']).toBeGreaterThan(walks['shortest'] ?? 0)
    expect(walks['longest']).toBeGreaterThan(walks['median'] ?? 0)
  })

  test('counts what codes say, as a table and a map, and tells which it cannot read', async () => {
    const folder = temporaryFolder()
    writeLamp(folder)
    await vorab(['publish', 'lamp', '--guides', folder])
    const [revision] = readPublished(folder, new Problems()).revisions
    if (revision === undefined) throw new Error('not published')
    const codeOf = (tag: number, ...answers: string[]) => {
      const rank = pathRank(revision.flow, { entry: 'lit' as never, answers: answers as never })
      return encodeCode({ flow: 0, day: 300, changed: false, tag, rank })
    }
    const twice = codeOf(1, 'yes', 'none')
    const codes = [
      twice,
      twice,
      codeOf(2, 'yes', 'none'),
      codeOf(3, 'yes', 'desk'),
      codeOf(4, 'no'),
      'not a code',
      codeOf(5, 'no').replace(/./, '?'),
    ]
    writeFileSync(join(folder, 'codes.txt'), codes.join('\n'))
    const out = join(folder, 'report')
    const { exit, printed, reported } = await vorab([
      'stats',
      '--codes',
      join(folder, 'codes.txt'),
      '--guides',
      folder,
      '--out',
      out,
    ])
    expect(exit).toBe(1)
    expect(reported.map((line) => line.replace(/^.*codes\.txt/, ''))).toEqual([
      expect.stringMatching(/^:6: /),
      expect.stringMatching(/^:7: /),
    ])
    expect(printed).toEqual([
      {
        guide: 'lamp',
        revision: 1,
        runs: 4,
        steps: [
          { step: 'lit', times: 4, share: 1, answers: { yes: 3, no: 1 }, stopped: 0 },
          { step: 'swap', times: 1, share: 0.25, answers: {}, stopped: 1 },
          { step: 'which', times: 3, share: 0.75, answers: { none: 2, desk: 1 }, stopped: 0 },
        ],
        outcomes: [
          { outcome: 'fixed', times: 2, share: 0.5 },
          { outcome: 'bought-new', times: 1, share: 0.25 },
        ],
      },
    ])
    expect(readdirSync(out).sort()).toEqual(['codes.md', 'lamp-1.svg'])
    expect(readFileSync(join(out, 'codes.md'), 'utf8')).toContain('| swap | 1 | 25 % |  | 1 |')
    expect(readFileSync(join(out, 'lamp-1.svg'), 'utf8')).toContain('1 stopped here')
  })

  test.each([[['stats', 'nowhere']], [['stats', '--codes', 'nowhere']], [['stats', '--guides', 'nowhere']]])(
    '%j is wrong usage',
    async (line) => {
      expect((await vorab(line)).exit).toBe(2)
    },
  )
})

describe('draw', () => {
  test('draws each step, outcome and answer of a guide once', async () => {
    const folder = temporaryFolder()
    writeLamp(folder)
    const { exit, printed } = await vorab(['draw', 'lamp', '--guides', folder, '--out', '-', '--language', 'sv'])
    const [svg] = printed as string[]
    expect(exit).toBe(0)
    for (const id of ['lit', 'number', 'deadline', 'fixed', 'no-light', 'outcome'])
      expect(svg?.split(`<g id="${id}">`)).toHaveLength(2)
    expect(svg).toContain('Lampan är mörk (lamp, revision 0)')
    expect(svg).toContain('>Numret på lampan<')
    expect(svg).toContain('>✎ number ×3<')
  })

  test('writes a file, and says what is in it', async () => {
    const folder = temporaryFolder()
    writeLamp(folder)
    const file = join(folder, 'map.svg')
    expect(await vorab(['draw', 'lamp', '--guides', folder, '--out', file])).toMatchObject({
      exit: 0,
      printed: [{ guide: 'lamp', file, nodes: 20 }],
    })
    expect(readFileSync(file, 'utf8')).toMatch(/^<svg xmlns/)
  })

  test.each([[['draw']], [['draw', 'nowhere']], [['draw', 'restart-router', '--language', 'fr']]])(
    '%j is wrong usage',
    async (line) => {
      expect((await vorab(line)).exit).toBe(2)
    },
  )
})
