import { describe, expect, test } from 'vitest'
import { TOLERANCE_MS } from '../../src/engine/clocks.ts'
import { replay } from '../../src/engine/replay.ts'
import { summarize } from '../../src/engine/summarize.ts'
import type { Content } from '../../src/guide/entry.ts'
import type { AnswerId, StepId } from '../../src/guide/ids.ts'
import type { Reading } from '../../src/guide/reading.ts'
import { boxGuide, sketch } from './box-guide.ts'
import { BEGIN, Customer, known, walkOf, wholeWalk } from './customer.ts'

const atStep = (step: string) => ({ kind: 'step', step })

describe('going forward', () => {
  test('a run begins at its entry', () => {
    expect(new Customer().run).toMatchObject({ position: atStep('power'), path: [], elapsedMs: 0, language: 'de' })
  })

  test('each answer leads on, to the outcome', () => {
    const customer = wholeWalk()
    expect(customer.run.position).toEqual({ kind: 'ended', outcome: 'fixed' })
    expect(customer.path).toBe(
      'power=lit cable=in half-minute=waited dark=dark link=reachable card=valid before-reset=saved photo=taken power-again=yes',
    )
    expect(customer.run.strays).toEqual([])
  })

  test('a name, a language and a code are remembered', () => {
    const customer = new Customer()
      .does({ type: 'named', name: 'Living room' })
      .does({ type: 'language-changed', language: 'sv' })
      .walks('power=lit')
      .does({ type: 'code-issued', code: 'ABCD' })
    expect(customer.run).toMatchObject({
      name: 'Living room',
      language: 'sv',
      codes: [{ code: 'ABCD', seq: 4, current: true }],
    })
    expect(customer.walks('cable=in').run.codes).toMatchObject([{ code: 'ABCD', current: false }])
    expect(customer.goesBackTo('cable').run.codes).toMatchObject([{ current: true }])
  })

  test('elapsed time leaves out what the clock jumped, and what came after the last answer', () => {
    const customer = new Customer().lets(60).does({ type: 'clock-jumped', byMs: 50_000 }).walks('power=lit')
    customer.lets(3600).does({ type: 'named', name: 'later' })
    expect(customer.run.elapsedMs).toBe(12_000)
    expect(customer.run.clockJumps).toEqual([{ at: BEGIN + 61_000, byMs: 50_000 }])
  })

  test('progress counts the graph from here', () => {
    expect(new Customer().run.progress).toEqual({ answered: 0, shortestLeft: 3, longestLeft: 12 })
    expect(new Customer().walks('power=lit cable=out').run.progress).toEqual({
      answered: 2,
      shortestLeft: 1,
      longestLeft: 9,
    })
    expect(wholeWalk().run.progress).toEqual({ answered: 9, shortestLeft: 0, longestLeft: 0 })
  })
})

describe('levels that share an answer', () => {
  const flow = sketch({
    link: {
      kind: 'measure',
      probe: 'reach',
      go: { reachable: ['end'], other: ['card', ['link', 'down', 'measured']] },
    },
    card: { kind: 'read', validator: 'card-number', go: { valid: ['end'], other: ['end'] } },
  } as Parameters<typeof sketch>[0])

  test('are kept beside it', () => {
    const run = new Customer({}, flow).measures('stopped').reads('card', '12', 'mistyped').run
    expect(run.path).toMatchObject([
      { answer: 'other', level: 'stopped' },
      { answer: 'other', level: 'mistyped' },
    ])
    expect(known(run, 'link')).toBe('measured: down')
    expect(summarize(flow, run).notDone).toEqual([{ step: 'link', answer: 'stopped', why: 'stopped' }])
  })

  test('are one answer: measuring another of them changes nothing', () => {
    const customer = new Customer({}, flow).measures('too-slow').goesBackTo('link').measures('no-answer')
    expect(customer.run).toMatchObject({ changed: [], path: [{ level: 'no-answer' }] })
    expect(customer.goesBackTo('link').measures('reachable').run.changed).toMatchObject([{ step: 'link' }])
  })

  test('fit no other answer', () => {
    const reading = {
      probe: 'reach',
      level: 'reachable',
      figures: {},
      startedAt: 0,
      durationMs: 1,
    } as unknown as Reading
    expect(new Customer({}, flow).answers('link', 'other', { reading }).run.position).toMatchObject({
      reason: 'reading-mismatch',
    })
    const slow = { ...reading, level: 'too-slow' } as Reading
    expect(new Customer({}, flow).answers('link', 'other', { reading: slow }).run.path).toMatchObject([
      { level: 'too-slow' },
    ])
  })

  test('are lost in a path, which may name them nevertheless', () => {
    const run = replay(flow, { kind: 'path', entry: 'link' as StepId, answers: ['too-slow'] as unknown as AnswerId[] })
    expect(run.path).toMatchObject([{ answer: 'other', level: 'other' }])
  })
})

describe('going back', () => {
  const gone = () => new Customer().walks('power=lit cable=in half-minute=cut-short dark=dark').goesBackTo('cable')

  test('keeps what came after', () => {
    const { position, path, ahead } = gone().run
    expect(position).toEqual(atStep('cable'))
    expect([walkOf(path), walkOf(ahead)]).toEqual(['power=lit', 'cable=in half-minute=cut-short dark=dark'])
  })

  test('and forward again loses nothing', () => {
    const { position, path, ahead } = gone().returns().run
    expect(position).toEqual(atStep('link'))
    expect([path.length, ahead.length]).toEqual([4, 0])
  })

  test('the same answer again goes on by one step and keeps the rest', () => {
    const customer = gone().walks('cable=in')
    expect(customer.run.position).toEqual(atStep('half-minute'))
    expect([customer.path, walkOf(customer.run.ahead)]).toEqual([
      'power=lit cable=in',
      'half-minute=cut-short dark=dark',
    ])
    expect(customer.returns().run.position).toEqual(atStep('link'))
    expect(customer.run.changed).toEqual([])
  })

  test('another answer drops the rest, which stays known', () => {
    const { position, ahead, given, changed } = gone().walks('cable=out').run
    expect(position).toEqual(atStep('plug-it-in'))
    expect(ahead).toEqual([])
    expect(walkOf(given.get('dark' as StepId) ?? [])).toBe('dark=dark')
    expect(changed).toMatchObject([
      { step: 'cable', earlier: [{ answer: 'in', at: BEGIN + 2000 }], now: { answer: 'out', at: BEGIN + 6000 } },
    ])
  })

  test('an answer changed back is still a changed answer', () => {
    const { changed } = gone().walks('cable=out').goesBackTo('cable').walks('cable=in').run
    expect(changed.map(({ earlier, now }) => [walkOf(earlier), now.answer])).toEqual([['cable=out', 'in']])
  })

  test('a change off the path is none', () => {
    const customer = new Customer()
      .walks('power=unsure power-help=next cable=in')
      .goesBackTo('cable')
      .walks('cable=out')
    expect(customer.run.changed).toHaveLength(1)
    expect(
      customer
        .goesBackTo('power')
        .walks('power=lit')
        .run.changed.map(({ step }) => step),
    ).toEqual(['power'])
  })

  test('other typed text is another answer', () => {
    const customer = wholeWalk().goesBackTo('card').reads('card', '0123')
    expect(customer.run.changed).toEqual([])
    expect(customer.run.ahead).toHaveLength(3)
    customer.goesBackTo('card').reads('card', '9876')
    expect(customer.run.ahead).toEqual([])
    expect(customer.run.changed).toMatchObject([
      { step: 'card', earlier: [{ typed: '0123' }, { typed: '0123' }], now: { typed: '9876' } },
    ])
  })

  test('the same answer without a new reading keeps the old one', () => {
    const customer = wholeWalk().goesBackTo('link').answers('link', 'reachable')
    expect(customer.run.path.at(-1)?.reading).toMatchObject({ level: 'reachable' })
    expect(customer.knows('link')).toBe('measured: up')
  })
})

describe('waiting', () => {
  const clock = () => new Customer().walks('power=lit cable=in').startsClock()

  test('shows since when and until when', () => {
    const since = BEGIN + 3000
    expect(clock().run.position).toEqual({
      kind: 'waiting',
      step: 'half-minute',
      since,
      until: since + 30_000,
      seconds: 30,
    })
    expect(clock().run.waits).toEqual([{ kind: 'running', step: 'half-minute', seconds: 30, since, jumpedMs: 0 }])
  })

  test.each<[string, number, string, string]>([
    ['to the end', 30, 'waited', 'waited'],
    ['longer', 3600, 'waited', 'waited'],
    ['a moment less, as clocks are', 29 - TOLERANCE_MS / 1000, 'waited', 'waited'],
    ['less, and said otherwise', 15, 'waited', 'too-early'],
    ['not to the end', 15, 'cut-short', 'cut-short'],
    ['to the end, and gave up nevertheless', 40, 'cut-short', 'cut-short'],
  ])('%s', (_, seconds, answer, kind) => {
    const { waits, position } = clock().lets(seconds).answers('half-minute', answer).run
    expect(waits).toMatchObject([{ kind, since: BEGIN + 3000, until: BEGIN + 4000 + seconds * 1000 }])
    expect(position).toEqual(atStep('dark'))
  })

  test('without a clock is only said', () => {
    const customer = new Customer().walks('power=lit cable=in half-minute=waited')
    expect(customer.run.waits).toMatchObject([{ kind: 'unclocked' }])
    expect(customer.knows('unplugged')).toBe('stated: long')
  })

  test('goes by real time where the wall clock jumped meanwhile', () => {
    const forward = clock().does({ type: 'clock-jumped', byMs: 3_600_000 })
    expect(forward.run.position).toMatchObject({ until: BEGIN + 3000 + 3_630_000 })
    expect(forward.lets(3_605).walks('half-minute=waited').run.waits).toMatchObject([
      { kind: 'too-early', jumpedMs: 3_600_000 },
    ])
    const before = new Customer()
      .does({ type: 'clock-jumped', byMs: 9_000_000 })
      .walks('power=lit cable=in')
      .startsClock()
    expect(before.lets(30).walks('half-minute=waited').run.waits).toMatchObject([{ kind: 'waited', jumpedMs: 0 }])
  })

  test('runs on while the person looks back', () => {
    const customer = clock().goesBackTo('power')
    expect(customer.run.position).toEqual(atStep('power'))
    expect(customer.walks('power=lit cable=in').run.position).toMatchObject({ kind: 'waiting', since: BEGIN + 3000 })
    expect(customer.lets(30).walks('half-minute=waited').knows('unplugged')).toBe('measured: long')
  })

  test('once done keeps its evidence when gone over again, even on another way', () => {
    const customer = clock().lets(30).walks('half-minute=waited dark=dark').goesBackTo('cable').walks('cable=unsure')
    expect(customer.run.position).toEqual(atStep('half-minute'))
    expect(customer.walks('half-minute=waited').knows('unplugged')).toBe('measured: long')
    expect(customer.run.waits).toHaveLength(1)
    expect(customer.run.path.at(-1)?.wait).toMatchObject({ kind: 'waited', since: BEGIN + 3000 })
  })

  test('can be begun anew after it was cut short', () => {
    const customer = clock().walks('half-minute=cut-short').goesBackTo('half-minute').startsClock()
    expect(customer.run.position).toMatchObject({ kind: 'waiting', since: BEGIN + 6000 })
    expect(
      customer
        .lets(30)
        .walks('half-minute=waited')
        .run.waits.map(({ kind }) => kind),
    ).toEqual(['cut-short', 'waited'])
  })
})

describe('a second tab', () => {
  test.each<[string, Customer, string]>([
    ['gives the same answer', new Customer().walks('power=lit cable=in power=lit'), 'half-minute'],
    ['starts the clock again', new Customer().walks('power=lit cable=in').startsClock().startsClock(), 'half-minute'],
    ['goes back where nothing is', new Customer().walks('power=lit').goesBackTo('dark'), 'cable'],
    ['answers on a way never taken', new Customer().walks('power=lit power-help=next'), 'cable'],
    [
      'answers on a way that was left',
      new Customer().walks('power=unsure power-help=next').goesBackTo('power').walks('power=lit power-help=next'),
      'cable',
    ],
  ])('that %s has no effect', (_, customer, step) => {
    expect(customer.run.position).toMatchObject({ step })
    expect(customer.run.strays).toEqual([customer.log.length - 1])
  })

  test('that answers otherwise changes the answer', () => {
    const customer = new Customer().walks('power=lit cable=in power=dark')
    expect(customer.run).toMatchObject({
      position: atStep('cable'),
      changed: [{ step: 'power', now: { answer: 'dark' } }],
    })
  })

  test('that goes on while this one looks back goes on from there', () => {
    const customer = new Customer().walks('power=lit cable=in').goesBackTo('power').walks('half-minute=cut-short')
    expect(customer.path).toBe('power=lit cable=in half-minute=cut-short')
  })
})

describe('a log that does not fit is broken, and says why', () => {
  const other = { probe: 'dns', level: 'reachable', figures: {}, startedAt: 0, durationMs: 0 } as unknown as Reading
  test.each<[string, Customer]>([
    ['other-guide', new Customer({ guide: 'other' } as never)],
    ['other-revision', new Customer({ revision: 4 })],
    ['unknown-entry-step', new Customer({ entry: 'cable' as StepId })],
    ['begun-twice', new Customer().does(new Customer().log[0]?.content as Content)],
    ['unknown-step', new Customer().walks('constructor=lit')],
    ['unknown-step', new Customer().goesBackTo('nowhere')],
    ['unknown-step', new Customer().startsClock('nowhere')],
    ['unknown-answer', new Customer().walks('power=purple')],
    ['no-wait-step', new Customer().startsClock('power')],
    ['unknown-contradiction', new Customer().keeps('toString')],
    ['unknown-contradiction', new Customer().keeps('claim:toString')],
    ['reading-mismatch', new Customer().answers('power', 'lit', { reading: other })],
    ['reading-mismatch', new Customer().answers('link', 'reachable', { reading: other })],
    ['unknown-content', new Customer().does({ type: 'of-tomorrow' } as never)],
  ])('%s', (reason, customer) => {
    expect(customer.walks('power=lit').run.position).toEqual({
      kind: 'broken',
      reason,
      seq: reason.startsWith('other') || reason === 'unknown-entry-step' ? 0 : 1,
    })
  })

  test('empty, gap, not begun', () => {
    const { log } = new Customer().walks('power=lit cable=in')
    const brokenBy = (entries: typeof log) => replay(boxGuide, { kind: 'log', entries })
    expect(brokenBy([]).position).toEqual({ kind: 'broken', reason: 'empty', seq: 0 })
    expect(brokenBy(log.slice(1)).position).toMatchObject({ reason: 'gap', seq: 0 })
    expect(brokenBy(log.toSpliced(1, 1))).toMatchObject({ position: { reason: 'gap', seq: 1 }, path: [] })
    expect(brokenBy([{ seq: 0, at: 0, content: { type: 'returned' } }]).position).toMatchObject({ reason: 'not-begun' })
  })

  test('what came before is still told', () => {
    expect(walkOf(new Customer().walks('power=lit cable=in dark=purple').run.path)).toBe('power=lit cable=in')
  })
})

describe('a bare path', () => {
  const path = (...answers: string[]) =>
    replay(boxGuide, { kind: 'path', entry: 'power' as StepId, answers: answers as AnswerId[] })

  test('has a position and claims, and no times', () => {
    const run = path('lit', 'in', 'waited', 'dark')
    expect(run).toMatchObject({
      from: 'path',
      position: atStep('link'),
      elapsedMs: null,
      begun: null,
      progress: { answered: 4 },
    })
    expect(run.path.at(-1)).toMatchObject({ step: 'dark', at: null, seq: null })
  })

  test.each<[string, string[], number]>([
    ['unknown-answer', ['lit', 'purple'], 1],
    ['beyond-the-end', ['lit', 'out', 'cannot', 'more'], 3],
  ])('%s', (reason, answers, seq) => {
    expect(path(...answers).position).toEqual({ kind: 'broken', reason, seq })
  })

  test('must begin at an entry', () => {
    const run = replay(boxGuide, { kind: 'path', entry: 'cable' as StepId, answers: [] })
    expect(run.position).toEqual({ kind: 'broken', reason: 'unknown-entry-step', seq: 0 })
  })
})

test('a log of 10,000 entries, back and forth, ends where its last entry says', () => {
  const customer = new Customer().walks('power=lit cable=in')
  while (customer.log.length < 10_000)
    customer.goesBackTo('power').walks('power=dark cable=in').goesBackTo('cable').returns()
  expect(customer.run.position).toEqual(atStep('half-minute'))
  expect(customer.run.given.get('power' as StepId)?.length).toBeGreaterThan(1_900)
})
