import { describe, expect, test } from 'vitest'
import { disagreementClaim, disagreementId } from '../../src/engine/contradiction.ts'
import { replay } from '../../src/engine/replay.ts'
import { summarize } from '../../src/engine/summarize.ts'
import type { Flow } from '../../src/guide/flow.ts'
import type { AnswerId, ClaimId, ContradictionId, StepId } from '../../src/guide/ids.ts'
import { boxGuide, sketch } from './box-guide.ts'
import { BEGIN, Customer, known, wholeWalk } from './customer.ts'

describe('evidence', () => {
  test.each([
    ['link', 'measured: up'],
    ['unplugged', 'measured: long'],
    ['pulled', 'proved: yes'],
    ['card', 'proved: there'],
    ['lights', 'proved: seen'],
    ['power', 'confirmed: on'],
    ['cable', 'stated: in'],
  ])('%s is %s', (claim, evidence) => {
    expect(wholeWalk().knows(claim)).toBe(evidence)
  })

  test('what has no reading, text, photo or kept time behind it is only stated', () => {
    const bare = new Customer().walks(
      'power=lit cable=in half-minute=waited dark=dark link=reachable card=valid before-reset=saved photo=taken',
    )
    for (const claim of ['link', 'unplugged', 'card', 'lights']) expect(bare.knows(claim)).toMatch(/^stated: /)
    expect(bare.knows('pulled')).toBe('proved: yes')
    const early = new Customer().walks('power=lit cable=in').startsClock().lets(3).walks('half-minute=waited')
    expect(early.knows('unplugged')).toBe('stated: long')
  })

  test('"I am not sure" is unsure', () => {
    expect(new Customer().walks('power=unsure').knows('power')).toBe('unsure: ?')
  })

  test('a way to become sure makes it stated, not confirmed', () => {
    const customer = new Customer().walks('power=unsure power-help=next cable=in half-minute=cut-short dark=dark')
    customer.measures('reachable').walks('card=valid before-reset=saved photo=skipped power-again=yes')
    expect(customer.knows('power')).toBe('stated: on')
  })

  test('said, and later not sure any more, is unsure', () => {
    const customer = wholeWalk().goesBackTo('power-again').walks('power-again=unsure')
    expect(customer.knows('power')).toBe('unsure: on (doubt)')
  })

  test('the tries of one step replace each other', () => {
    const tried = new Customer().walks('power=lit cable=in half-minute=cut-short dark=dark').measures('reachable')
    tried.reads('card', '12', 'mistyped')
    expect(tried.knows('card')).toBe('stated: unreadable')
    tried.reads('card~2', '0123')
    expect(tried.knows('card')).toBe('proved: there')
    expect(tried.run.contradictions).toEqual([])
  })

  test('an agent who walks for a caller measures, proves and confirms nothing', () => {
    const agent = new Customer({ walkedBy: 'agent' }).walks('power=lit cable=in').startsClock().lets(30)
    agent.walks('half-minute=waited dark=dark').measures('reachable').reads('card', '0123')
    agent.walks('before-reset=saved photo=skipped power-again=yes')
    expect(agent.run.claims.map(({ evidence }) => evidence)).toEqual(agent.run.claims.map(() => 'stated'))
  })

  test('an answer that came with a link is only stated', () => {
    const customer = new Customer().walks('power=lit cable=in half-minute=cut-short')
    expect(customer.answers('dark', 'dark', { prefilled: true }).knows('pulled')).toBe('stated: yes')
    expect(customer.goesBackTo('dark').answers('dark', 'dark').knows('pulled')).toBe('proved: yes')
  })

  test('every source keeps its step, answer, time and own evidence', () => {
    const power = wholeWalk().run.claims.find(({ claim }) => claim === 'power')
    expect(power?.sources).toEqual([
      { step: 'power', answer: 'lit', at: BEGIN + 1000, claim: 'power', value: 'on', evidence: 'stated' },
      { step: 'power-again', answer: 'yes', at: BEGIN + 40_000, claim: 'power', value: 'on', evidence: 'stated' },
    ])
  })

  test('a code is believed as far as the guide declares, second questions included', () => {
    const answers = ['lit', 'in', 'waited', 'dark', 'reachable', 'valid', 'saved', 'taken', 'yes'] as AnswerId[]
    const run = replay(boxGuide, { kind: 'path', entry: 'power' as StepId, answers })
    expect(['link', 'unplugged', 'card', 'power'].map((claim) => known(run, claim))).toEqual([
      'measured: up',
      'measured: long',
      'proved: there',
      'confirmed: on',
    ])
  })
})

describe('a contradiction that the guide declares', () => {
  const found = () => new Customer().walks('power=lit cable=in half-minute=cut-short dark=dark').measures('no-answer')

  test('stops the person before the next step and offers both for another look', () => {
    expect(found().run.position).toMatchObject({
      kind: 'contradiction',
      contradiction: {
        kind: 'declared',
        id: 'cable-and-link',
        claims: ['cable', 'link'],
        lookAgain: ['cable', 'link'],
        kept: false,
      },
      next: { kind: 'step', step: 'card' },
    })
  })

  test('lowers both claims and keeps their sources', () => {
    expect(found().knows('cable')).toBe('unsure: in (contradiction)')
    expect(found().knows('link')).toBe('unsure: down (contradiction)')
    expect(found().run.contradictions[0]?.sources).toMatchObject([
      { step: 'cable', value: 'in', evidence: 'stated' },
      { step: 'link', value: 'down', evidence: 'measured' },
    ])
  })

  test('kept by the person lets them go on, and stays listed', () => {
    const customer = found().keeps('cable-and-link')
    expect(customer.run.position).toEqual({ kind: 'step', step: 'card' })
    expect(customer.run.contradictions).toMatchObject([{ id: 'cable-and-link', kept: true }])
    expect(customer.knows('cable')).toBe('unsure: in (contradiction)')
    expect(customer.goesBackTo('link').measures('no-answer').run.position).toEqual({ kind: 'step', step: 'card' })
  })

  test('looked at again and answered otherwise is gone, and shows as a changed answer', () => {
    const customer = found().goesBackTo('cable')
    expect(customer.run.position).toEqual({ kind: 'step', step: 'cable' })
    customer.walks('cable=out')
    expect(customer.run).toMatchObject({ contradictions: [], changed: [{ step: 'cable' }] })
  })

  test('looked at again and left as it was comes back', () => {
    expect(found().goesBackTo('cable').returns().run.position.kind).toBe('contradiction')
    expect(found().goesBackTo('link').measures('no-answer').run.position.kind).toBe('contradiction')
    expect(found().goesBackTo('link').measures('reachable').run.position).toEqual({ kind: 'step', step: 'card' })
  })

  test('comes before an outcome too', () => {
    const answers = 'card=valid before-reset=saved photo=skipped power-again=no'
    const customer = found().keeps('cable-and-link').walks(answers)
    expect(customer.run.position).toMatchObject({
      kind: 'contradiction',
      contradiction: { kind: 'disagreement', id: 'claim:power' },
      next: { kind: 'ended', outcome: 'call' },
    })
    expect(customer.keeps('claim:power').run.position).toEqual({ kind: 'ended', outcome: 'call' })
  })

  test('is only listed where a code is read', () => {
    const answers = ['lit', 'in', 'cut-short', 'dark', 'no-answer'] as AnswerId[]
    const run = replay(boxGuide, { kind: 'path', entry: 'power' as StepId, answers })
    expect(run.position).toEqual({ kind: 'step', step: 'card' })
    expect(run.contradictions).toMatchObject([{ id: 'cable-and-link' }])
  })
})

describe('what takes part in a contradiction', () => {
  const when = [
    { claim: 'waited', value: 'long' },
    { claim: 'lamp', value: 'on' },
  ]
  const lampGuide = sketch(
    {
      wait: { kind: 'wait', seconds: 1, go: { waited: ['lamp', ['waited', 'long', 'measured']] } },
      lamp: { kind: 'ask', go: { on: ['lamp~2', ['lamp', 'on']], off: ['doubt', ['lamp', 'off']] } },
      'lamp~2': { kind: 'ask', go: { on: ['doubt', ['lamp', 'on']], off: ['doubt', ['lamp', 'off']] } },
      doubt: { kind: 'ask', go: { yes: ['again'], unsure: ['again', ['lamp', null]] } },
      again: { kind: 'ask', confirms: 'lamp' as StepId, go: { on: ['end', ['lamp', 'on']] } },
    } as Parameters<typeof sketch>[0],
    { contradictions: { glow: { id: 'glow', when } } as unknown as Flow['contradictions'] },
  )
  const lamp = () => new Customer({}, lampGuide).startsClock('wait').lets(1).walks('wait=waited')

  test('a wait is nothing to look at again', () => {
    const { position } = lamp().walks('lamp=on').run
    expect(position).toMatchObject({ contradiction: { id: 'glow', lookAgain: ['lamp'] } })
  })

  test('a claim that the person doubts already contradicts nothing', () => {
    const customer = lamp().walks('lamp=on').keeps('glow').walks('lamp~2=on doubt=unsure')
    expect(customer.run.contradictions).toEqual([])
    expect(customer.knows('lamp')).toBe('unsure: on (doubt)')
    expect(customer.walks('again=on').knows('lamp')).toBe('unsure: on (contradiction)')
  })

  test('a retried answer counts at the place of its last try', () => {
    const customer = lamp().walks('lamp=on').keeps('glow').walks('lamp~2=on doubt=unsure')
    expect(customer.run.claims.at(-1)?.sources.map(({ step }) => step)).toEqual(['lamp~2', 'doubt'])
    const reversed = sketch({
      lamp: { kind: 'ask', go: { off: ['doubt', ['lamp', null]] } },
      doubt: { kind: 'ask', go: { unsure: ['lamp~2', ['lamp', null]] } },
      'lamp~2': { kind: 'ask', go: { on: ['end', ['lamp', 'on']] } },
    })
    expect(new Customer({}, reversed).walks('lamp=off doubt=unsure lamp~2=on').knows('lamp')).toBe('stated: on')
  })
})

describe('a disagreement between two steps about one claim', () => {
  test('leaves no value and shows both', () => {
    const customer = wholeWalk()
      .goesBackTo('power')
      .walks('power=dark')
      .returns()
      .walks('cable=in half-minute=waited dark=dark')
    customer.measures('reachable').reads('card', '0123').walks('before-reset=saved photo=skipped power-again=yes')
    expect(customer.knows('power')).toBe('unsure: ? (disagreement)')
    expect(customer.run.contradictions).toMatchObject([
      {
        kind: 'disagreement',
        id: 'claim:power',
        claim: 'power',
        values: ['off', 'on'],
        lookAgain: ['power', 'power-again'],
      },
    ])
  })

  test('has an id that no guide can declare', () => {
    expect(disagreementClaim(disagreementId('power' as ClaimId))).toBe('power')
    expect(disagreementClaim('cable-and-link' as ContradictionId)).toBeNull()
  })
})

describe('the summary', () => {
  test('orders claims by certainty and names proofs with what was typed', () => {
    const customer = wholeWalk()
    const summary = summarize(boxGuide, customer.run)
    expect(summary.end).toEqual({ kind: 'outcome', outcome: 'fixed', result: { kind: 'solved' } })
    expect(
      summary.claims.map(({ evidence, claims }) => `${evidence} ${claims.map(({ claim }) => claim).join(' ')}`),
    ).toEqual(['measured unplugged link', 'proved pulled card lights', 'confirmed power', 'stated cable'])
    expect(summary.proofs).toEqual([
      { step: 'dark', claim: 'pulled', value: 'yes', typed: null },
      { step: 'card', claim: 'card', value: 'there', typed: '0123' },
      { step: 'photo', claim: 'lights', value: 'seen', typed: null },
    ])
    expect(summary).toMatchObject({ guide: 'tv-box', revision: 3, from: 'log', notDone: [], notCarried: [] })
    expect(summary.asked).toHaveLength(9)
  })

  test('names what was not done', () => {
    const customer = new Customer().walks('power=lit cable=out plug-it-in=done').startsClock()
    customer
      .walks('half-minute=cut-short dark=dark')
      .measures('stopped')
      .walks('card=valid before-reset=refused photo=skipped')
    const { notDone, end } = summarize(boxGuide, customer.run)
    expect(notDone.map(({ step, why }) => `${step} ${why}`)).toEqual([
      'half-minute cut-short',
      'link stopped',
      'before-reset refused',
      'photo skipped',
    ])
    expect(end).toEqual({ kind: 'unfinished', step: 'power-again' })
    const gaveUp = summarize(boxGuide, new Customer().walks('power=lit cable=out plug-it-in=cannot').run)
    expect(gaveUp).toMatchObject({
      notDone: [{ step: 'plug-it-in', why: 'cannot' }],
      end: { kind: 'outcome', outcome: 'call' },
    })
  })

  test('of a code says what only the file would show', () => {
    const run = replay(boxGuide, { kind: 'path', entry: 'power' as StepId, answers: [] })
    const summary = summarize(boxGuide, run)
    expect(summary.notCarried).toContain('changed-answers')
    expect(summary.end).toEqual({ kind: 'unfinished', step: 'power' })
  })

  test('of a broken log, of a wait and of a contradiction says where it stands', () => {
    expect(summarize(boxGuide, new Customer().walks('power=purple').run).end).toEqual({ kind: 'broken' })
    const waiting = new Customer().walks('power=lit cable=in').startsClock()
    expect(summarize(boxGuide, waiting.run).end).toEqual({ kind: 'unfinished', step: 'half-minute' })
    const stopped = waiting.walks('half-minute=cut-short dark=dark').measures('no-answer')
    expect(summarize(boxGuide, stopped.run).end).toEqual({ kind: 'unfinished', step: 'card' })
  })
})
