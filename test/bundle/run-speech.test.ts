import { describe, expect, test } from 'vitest'
import { runSpeech } from '../../src/bundle/run-speech.ts'
import { en } from '../../src/bundle/words/en.ts'
import type { AnswerId, ClaimId, StepId } from '../../src/guide/ids.ts'
import type { GuideWords } from '../../src/guide/words.ts'
import { boxGuide } from '../engine/box-guide.ts'
import { Customer } from '../engine/customer.ts'
import { thoroughCustomer } from './sealed-run.ts'

const words = {
  steps: { power: { title: 'Does the lamp burn?', agent: 'lamp', answers: { lit: 'It burns' } } },
  outcomes: {},
  claims: { power: { label: 'Power', values: { on: 'on', off: 'off' } } },
  contradictions: {},
} as unknown as GuideWords

const speech = runSpeech(boxGuide, words, {
  levels: en.levels,
  unsure: 'not sure',
  unfinishedAt: (step) => `stopped at ${step}`,
  broken: 'broken',
})

const told = (customer: Customer, claim: string) => {
  const state = customer.run.claims.find((candidate) => candidate.claim === claim)
  if (state === undefined) throw new Error(`nothing claims ${claim}`)
  return speech.claim(state)
}

describe('a claim in words', () => {
  test('that was said once has the words of its value', () => {
    expect(told(new Customer().walks('power=lit'), 'power')).toEqual({ label: 'Power', value: 'on' })
  })

  test('whose sources disagree tells both', () => {
    expect(told(thoroughCustomer(), 'power')).toEqual({ label: 'Power', value: 'on / off' })
  })

  test('that was said and later doubted keeps what was said', () => {
    const doubting = new Customer()
      .walks('power=lit cable=in half-minute=cut-short dark=dark')
      .measures('reachable')
      .reads('card', '1')
      .walks('before-reset=saved photo=skipped power-again=unsure')
    expect(doubting.knows('power')).toBe('unsure: on (doubt)')
    expect(told(doubting, 'power').value).toBe('on')
  })

  test('that nobody gave a value is unsure', () => {
    expect(told(new Customer().walks('power=unsure'), 'power').value).toBe('not sure')
  })

  test('stands with its ids where the guide has no words for it', () => {
    expect(told(new Customer().walks('power=lit cable=in'), 'cable')).toEqual({ label: 'cable', value: 'in' })
    const foreign = { claim: 'constructor' as ClaimId, value: null, evidence: 'unsure', lowered: null, sources: [] }
    expect(speech.claim(foreign as never)).toEqual({ label: 'constructor', value: 'not sure' })
  })
})

test('an answer has its label, the level where a probe gave it, and what was typed', () => {
  const said = (step: string, answer: string, typed: string | null = null) =>
    speech.answer({ step: step as StepId, answer: answer as AnswerId, level: answer as AnswerId, typed })
  expect(said('power', 'lit')).toBe('It burns')
  expect(said('link', 'no-answer')).toBe(en.levels['no-answer'])
  expect(said('card', 'valid', '0123')).toBe(`${en.levels.valid} (0123)`)
})

test('an end in words: where it broke off, and the outcome by its id where the guide has none', () => {
  expect(speech.end({ kind: 'unfinished', step: 'power' as StepId }).title).toBe('stopped at lamp')
  expect(speech.end({ kind: 'broken' }).title).toBe('broken')
  expect(speech.end({ kind: 'outcome', outcome: 'call' as never, result: { kind: 'solved' } }).title).toBe('call')
})
