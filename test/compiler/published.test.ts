import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bundleFiles } from '../../src/compiler/bundle-files.ts'
import { compileGuides } from '../../src/compiler/compile-guides.ts'
import { fingerprintOf } from '../../src/compiler/fingerprint.ts'
import { formatProblem } from '../../src/compiler/problem.ts'
import { type PublishResult, publishGuide } from '../../src/compiler/publish-guide.ts'
import { formatRegistry } from '../../src/compiler/published.ts'
import { pathAt, pathRank } from '../../src/guide/path-rank.ts'
import type { Path } from '../../src/guide/read-flow.ts'
import { temporaryFolder, writeLamp } from './guides-folder.ts'
import { LampGuide } from './lamp-guide.ts'

/** A support team's folder of guides, over time. */
class Team {
  readonly folder = temporaryFolder()

  constructor() {
    writeLamp(this.folder)
  }

  writes(lamp: LampGuide): this {
    writeLamp(this.folder, lamp)
    return this
  }

  publishes(): PublishResult {
    const { guides, registry } = this.compiled
    const [guide] = guides
    if (guide === undefined) throw new Error(this.problems.join('\n'))
    return publishGuide(this.folder, guide, registry)
  }

  get compiled() {
    return compileGuides(this.folder)
  }

  get problems(): readonly string[] {
    return this.compiled.problems.map((problem) => formatProblem(problem).replaceAll(`${this.folder}/`, ''))
  }

  file(...path: readonly string[]): string {
    return join(this.folder, ...path)
  }
}

const later = () => new LampGuide().change('en.md', 'Take a photo of the lamp.', 'Please take a photo of the lamp.')

test('what was published before a language was added stays readable, in a language that it had', () => {
  const team = new Team()
  team.publishes()
  const [before] = team.compiled.revisions
  if (before === undefined) throw new Error('nothing was published')
  const { sv: _, ...older } = before.words
  const fingerprint = fingerprintOf({ ...before, words: older as typeof before.words })
  rmSync(team.file('published', 'lamp', '1', 'sv.json'))
  writeFileSync(team.file('registry.json'), formatRegistry([{ ...before.entry, fingerprint }]))
  const [after] = team.compiled.revisions
  expect(after?.words.sv).toEqual(before.words.en)
  expect(after?.words.de).toEqual(before.words.de)
})

describe('a guide that is not published', () => {
  test('has revision 0, and a warning says so', () => {
    const team = new Team()
    expect(team.compiled.guides[0]?.flow.revision).toBe(0)
    expect(team.problems).toEqual([
      'lamp/flow.yaml:1: warning: the guide lamp is not published yet — when it is ready: npm run -s vorab -- publish lamp',
    ])
  })

  test('so has one that was changed since', () => {
    const team = new Team()
    team.publishes()
    team.writes(later())
    expect(team.compiled.guides[0]?.flow.revision).toBe(0)
    expect(team.problems).toEqual([
      'lamp/flow.yaml:1: warning: the guide lamp differs from revision 1, the last published — when it is ready: npm run -s vorab -- publish lamp',
    ])
  })

  test('unless it was changed back', () => {
    const team = new Team()
    team.publishes()
    team.writes(later()).writes(new LampGuide())
    expect(team.compiled.guides[0]?.flow.revision).toBe(1)
    expect(team.problems).toEqual([])
  })
})

describe('publishing', () => {
  test('numbers revisions from 1 and flows from 0, and only ever adds', () => {
    const team = new Team()
    expect(team.publishes()).toMatchObject({
      status: 'published',
      entry: { guide: 'lamp', revision: 1 },
      flowNumber: 0,
    })
    const before = readFileSync(team.file('registry.json'), 'utf8')
    team.writes(later())
    expect(team.publishes()).toMatchObject({
      status: 'published',
      entry: { guide: 'lamp', revision: 2 },
      flowNumber: 1,
    })
    const after = readFileSync(team.file('registry.json'), 'utf8')
    expect(after.startsWith(before.trimEnd().replace(/\n\]$/, ''))).toBe(true)
    expect(team.problems).toEqual([])
    expect(team.compiled.guides[0]?.flow.revision).toBe(2)
  })

  test('does nothing where nothing changed', () => {
    const team = new Team()
    team.publishes()
    expect(team.publishes()).toMatchObject({ status: 'unchanged', entry: { revision: 1 } })
    expect(existsSync(team.file('published', 'lamp', '2'))).toBe(false)
  })

  test('never uses a number twice, not even where the register forgot it', () => {
    const team = new Team()
    team.publishes()
    writeFileSync(team.file('registry.json'), '[]\n')
    team.writes(later())
    expect(team.publishes()).toMatchObject({ status: 'refused' })
    expect(readFileSync(team.file('registry.json'), 'utf8')).toBe('[]\n')
  })

  test('ends where flow numbers end', () => {
    const team = new Team()
    const { guides } = team.compiled
    const full = Array.from({ length: 1024 }, () => ({
      guide: 'other' as never,
      revision: 1,
      fingerprint: '' as never,
    }))
    expect(guides[0] && publishGuide(team.folder, guides[0], full)).toMatchObject({ status: 'refused' })
  })
})

describe('what was published', () => {
  test('still decodes when the guide has changed: every path of the older revision, with its words', () => {
    const team = new Team()
    const older = team.compiled.guides[0]
    team.publishes()
    team.writes(
      new LampGuide()
        .change('flow.yaml', 'ask: [bright, dim]', 'ask: [dim, bright]')
        .change('sv.md', 'Lyser lampan?', 'Lyser den?'),
    )
    team.publishes()
    const [first, second] = team.compiled.revisions
    expect(first?.flow.steps).toEqual(older?.flow.steps)
    expect(first?.words.sv).toEqual(older?.words.sv)
    expect(second?.words.sv).not.toEqual(first?.words.sv)
    for (let rank = 0n; rank < 3_000n; rank++) {
      const path = older && pathAt(older.flow, rank)
      expect(path && first && pathRank(first.flow, path as Path)).toBe(path === null ? null : rank)
    }
  })

  test('is served for good, each revision in each language', () => {
    const team = new Team()
    team.publishes()
    team.writes(later())
    const files = bundleFiles(team.compiled)
    const [current] = team.compiled.guides
    const [older] = team.compiled.registry
    expect([...files.keys()].sort()).toEqual(
      [older?.fingerprint, current?.fingerprint]
        .flatMap((fingerprint) =>
          ['de', 'sv', 'en'].map((language) => `guides/lamp/${fingerprint?.slice(0, 16)}/${language}.json`),
        )
        .sort(),
    )
    const bundle = JSON.parse(files.get(`guides/lamp/${older?.fingerprint.slice(0, 16)}/sv.json`) ?? '{}')
    expect(bundle).toMatchObject({
      fingerprint: older?.fingerprint,
      flow: { revision: 1, guide: 'lamp' },
      words: { language: 'sv' },
    })
    expect(Object.keys(bundle.pictures)).toEqual(['lamp-on', 'bulb'])
  })

  test.each([
    ['a word', ['published', 'lamp', '1', 'de.json'], 'Lampe', 'Leuchte', 'changed after it was published'],
    [
      'a target',
      ['published', 'lamp', '1', 'flow.json'],
      '"to": "fixed"',
      '"to": "kept"',
      'changed after it was published',
    ],
    ['a picture', ['published', 'lamp', '1', 'pictures', 'bulb.svg'], '40', '41', 'changed after it was published'],
    [
      'the revision',
      ['published', 'lamp', '1', 'flow.json'],
      '"revision": 1',
      '"revision": 2',
      'changed after it was published',
    ],
    ['the JSON', ['published', 'lamp', '1', 'flow.json'], '{', '', 'are not all there'],
    ['the register', ['registry.json'], '"revision":1', '"revision":2', 'has revision 2 where 1 comes next'],
    ['a guide in the register', ['registry.json'], '"lamp"', '"lump"', 'are not all there'],
    ['the register itself', ['registry.json'], '[', '', 'cannot be read'],
  ])('tells when someone changes %s', (_, path, from, to, told) => {
    const team = new Team()
    team.publishes()
    const file = team.file(...path)
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to))
    expect(team.problems.some((problem) => problem.includes(told) && problem.startsWith('registry.json:'))).toBe(true)
  })

  test('tells when someone deletes it, or adds to it by hand', () => {
    const team = new Team()
    team.publishes()
    mkdirSync(team.file('published', 'lamp', '7'))
    expect(team.problems).toEqual([
      'published/lamp/7:1: this published revision is not in the register — restore registry.json from the history, or delete what was never published',
    ])
    rmSync(team.file('published'), { recursive: true })
    expect(team.problems).toEqual([
      expect.stringContaining('registry.json:2: the files of revision 1 of lamp are not all there'),
    ])
  })
})
