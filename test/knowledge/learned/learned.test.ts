import { describe, expect, test } from 'vitest'
import { readingLevels } from '../../../src/guide/levels.ts'
import { codes as browserCodes } from '../../../src/knowledge/browser-error/codes.ts'
import { wording as browserWording } from '../../../src/knowledge/browser-error/wording.ts'
import { wording as kidsWording } from '../../../src/knowledge/kids-only/wording.ts'
import { featuresOf } from '../../../src/knowledge/learned/features.ts'
import { readLearned } from '../../../src/knowledge/learned/learned.ts'
import { browserErrorTable } from '../../../src/knowledge/learned/tables/browser-error.ts'
import { kidsOnlyTable } from '../../../src/knowledge/learned/tables/kids-only.ts'
import { mailErrorTable } from '../../../src/knowledge/learned/tables/mail-error.ts'
import { tvScreenTable } from '../../../src/knowledge/learned/tables/tv-screen.ts'
import { codes as mailCodes } from '../../../src/knowledge/mail-error/codes.ts'
import { replies } from '../../../src/knowledge/mail-error/replies.ts'
import { wording as mailWording } from '../../../src/knowledge/mail-error/wording.ts'
import { codes as tvCodes } from '../../../src/knowledge/tv-screen/codes.ts'
import { wording as tvWording } from '../../../src/knowledge/tv-screen/wording.ts'

describe('every class has cues of its own and is known to the learned table', () => {
  test.each([
    ['mail-error', [replies, mailCodes, mailWording], mailErrorTable],
    ['browser-error', [browserCodes, browserWording], browserErrorTable],
    ['tv-screen', [tvCodes, tvWording], tvScreenTable],
    ['kids-only', [kidsWording], kidsOnlyTable],
  ] as const)('%s', (kind, tables, learned) => {
    const classes = readingLevels[kind].filter((level) => level !== 'unclear')
    const cued = new Set(tables.flatMap(({ rows }) => Object.keys(rows)))
    expect(classes.filter((id) => !cued.has(id))).toEqual([])
    const known = learned.trim().split('\n')[0]?.split(' ') ?? []
    expect(known.filter((id) => id !== 'other').toSorted()).toEqual(classes.toSorted())
  })
})

describe('a learned table', () => {
  const learned = readLearned<'full' | 'other'>('full other\n0 0\nvoll 0:20 1:-20\npostf- 0:10')

  test('gives the logarithms of what is likely, which add up to one', () => {
    const found = learned([['postfach'], ['voll']])
    const shares = [...found.values()].map(Math.exp)
    expect([...found.keys()]).toEqual(['full', 'other'])
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
    expect(shares[0]).toBeGreaterThan(0.6)
  })

  test('says nothing of words that it does not know', () => {
    expect(learned([['leer']]).size).toBe(0)
    expect(learned([]).size).toBe(0)
  })

  test('believes one word less than many', () => {
    const one = learned([['voll']]).get('full') ?? 0
    const two = learned([['postfach'], ['voll']]).get('full') ?? 0
    expect(two).toBeGreaterThan(one)
  })
})

test('a text is made of its words and their edges, each once', () => {
  expect([...featuresOf([['postfach'], ['voll', 'vol'], ['postfach']])]).toEqual([
    'postfach',
    'postf-',
    '-tfach',
    'voll',
    'vol',
  ])
})
