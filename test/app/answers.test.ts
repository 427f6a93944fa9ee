import { describe, expect, it } from 'vitest'
import { answerPictures } from '../../src/app/ui/answer-pictures.ts'
import { clockJump } from '../../src/app/walk/steps/clock-jump.ts'
import { siteName } from '../../src/app/walk/steps/site-name.ts'
import { suspiciousMailIn, suspiciousMailText } from '../../src/app/walk/steps/suspicious-mail-text.ts'
import { tickAnswer, tickedIn } from '../../src/app/walk/steps/tick-answer.ts'
import type { Step } from '../../src/guide/flow.ts'
import type { AnswerId } from '../../src/guide/ids.ts'

const ids = (...texts: readonly string[]) => texts as unknown as readonly AnswerId[]
const ticking = { options: ids('tv', 'phone', 'laptop') }

describe('what was ticked', () => {
  it.each([
    [['phone', 'tv'], 'tv+phone', 'the authored order counts'],
    [['laptop'], 'laptop', 'one alone'],
    [[], 'none', 'nothing'],
  ])('%j is the answer %s: %s', (ticked, answer) => {
    expect(tickAnswer(ticking, new Set(ids(...ticked)))).toBe(answer)
  })

  it.each(['tv+phone', 'laptop', 'tv+phone+laptop'])('%s is found again', (answer) => {
    expect(tickAnswer(ticking, tickedIn(ticking, answer as AnswerId))).toBe(answer)
  })

  it.each([['unsure'], ['none'], [null]])('%s ticks nothing', (answer) => {
    expect(tickedIn(ticking, answer as AnswerId | null).size).toBe(0)
  })
})

describe('drawings of single answers', () => {
  const asking = (pictures: readonly string[], answers: readonly string[]) =>
    ({ kind: 'ask', pictures, edges: answers.map((answer) => ({ answer })) }) as unknown as Step

  it('stand on the answers that they are named after', () => {
    const { of, rest } = answerPictures(asking(['sign-wifi', 'sign-mobile', 'phone'], ['wifi', 'mobile', 'unsure']))
    expect([...of]).toEqual([
      ['wifi', 'sign-wifi'],
      ['mobile', 'sign-mobile'],
    ])
    expect(rest).toEqual(['phone'])
  })

  it('stand above where only one answer has one: that would lead the witness', () => {
    const { of, rest } = answerPictures(asking(['lamp-lit'], ['lit', 'dark']))
    expect(of.size).toBe(0)
    expect(rest).toEqual(['lamp-lit'])
  })
})

describe('a wall clock against the time that went by', () => {
  it.each([
    [1000, 1000, 0, 'both went on'],
    [2900, 1000, 0, 'little corrections'],
    [61_000, 1000, 60_000, 'set forward'],
    [-3_599_000, 1000, -3_600_000, 'set back'],
  ])('wall %i ms, really %i ms: %i — %s', (wall, monotonic, byMs) => {
    expect(clockJump({ wall: 0, monotonic: 0 }, { wall, monotonic })).toBe(byMs)
  })
})

describe('the name of a site', () => {
  it.each([
    ['www.example.org', 'www.example.org', 'a name'],
    ['https://Example.org/path?x=1#y', 'example.org', 'an address'],
    ['example.org:8443/x', 'example.org', 'a port'],
    ['someone@mail.example.org', 'mail.example.org', 'a mail address'],
    ['  bäckerei.example ', 'xn--bckerei-5wa.example', 'letters beyond ASCII'],
    ['localhost', null, 'one label'],
    ['192.168.1.1', null, 'a number'],
    ['not a site', null, 'words'],
    ['', null, 'nothing'],
    ['-x-.example', null, 'a hyphen at the edge'],
  ] as readonly (readonly [string, string | null, string])[])('%s is %s: %s', (typed, host) => {
    expect(siteName(typed)).toBe(host)
  })
})

describe('the three things of a suspicious mail', () => {
  const mail = { from: 'Service <a@b.example>', subject: 'Last: warning', link: 'https://b.example/x' }

  it('come back as they were filled in', () => {
    expect(suspiciousMailIn(suspiciousMailText(mail))).toEqual(mail)
    expect(suspiciousMailIn(suspiciousMailText({ ...mail, subject: '' }))).toEqual({ ...mail, subject: '' })
  })

  it('are no text at all where nothing was filled in', () => {
    expect(suspiciousMailText({ from: ' ', subject: '', link: '' })).toBe('')
  })

  it('cannot smuggle in another line', () => {
    expect(suspiciousMailIn(suspiciousMailText({ ...mail, subject: 'x\nLink: https://good.example' })).link).toBe(
      mail.link,
    )
  })
})
