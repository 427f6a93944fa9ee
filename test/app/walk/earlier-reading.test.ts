import { describe, expect, test } from 'vitest'
import { sideBySide } from '../../../src/app/walk/probe/earlier-reading.ts'
import type { Answered } from '../../../src/engine/replayed.ts'
import type { Retest } from '../../../src/engine/retest.ts'
import type { StepId } from '../../../src/guide/ids.ts'
import type { ProbeId, ProbeLevel } from '../../../src/guide/levels.ts'
import type { Reading } from '../../../src/guide/reading.ts'
import { withMobile } from '../../../src/probes/rating/where.ts'

function reading<P extends ProbeId>(
  probe: P,
  level: ProbeLevel<P>,
  at: number,
  figures: Reading['figures'] = {},
): Reading {
  return { probe, level, figures, startedAt: at, durationMs: 0 }
}

/** What a run holds: readings by the step that took them. */
function run(given: Readonly<Record<string, readonly Reading[]>>, again: readonly Reading[] = []) {
  const answers = Object.entries(given).map(([step, readings]) => {
    const answered = readings.map((one) => ({ reading: one }) as unknown as Answered)
    return [step as StepId, answered] as const
  })
  const retests = again.map((one) => ({ after: { seq: 9, reading: one } }) as unknown as Retest)
  return { given: new Map(answers), retests }
}

const broken = reading('reach', 'no-answer', 1)
const well = reading('reach', 'reachable', 5)

describe('a reading is held against', () => {
  test('the last one of its probe before it, whichever step took it', () => {
    const older = reading('reach', 'server-fault', 0)
    const side = sideBySide(run({ line: [older, broken], retest: [well] }), well)
    expect(side).toEqual({ kind: 'time', first: broken, second: well, verdict: 'better' })
  })

  test('one that was taken beside the guide, where that came last', () => {
    const beside = reading('reach', 'too-slow', 3)
    expect(sideBySide(run({ line: [broken] }, [beside]), well)).toMatchObject({ first: beside, second: well })
  })

  test('one that says nothing of the line all the same, without a verdict', () => {
    const [known, unknown] = [reading('outage', 'known', 1), reading('outage', 'unknown', 2)]
    expect(sideBySide(run({ a: [known] }, [unknown]), unknown)).toMatchObject({ verdict: 'not-comparable' })
  })

  test('none of another probe, and none after it', () => {
    const later = reading('reach', 'no-answer', 9)
    expect(sideBySide(run({ a: [reading('speed', 'slow', 1)], b: [well, later] }), well)).toBeNull()
  })

  test('none that was stopped or not possible', () => {
    const useless = [reading('reach', 'stopped', 1), reading('reach', 'unsupported', 2)]
    expect(sideBySide(run({ a: useless, b: [well] }), well)).toBeNull()
  })

  test('the one over mobile data that it carries, before any other', () => {
    const both = withMobile(broken, reading('reach', 'reachable', 0, { over: 'cellular' }))
    const side = sideBySide(run({ a: [reading('reach', 'server-fault', 0)], b: [both] }), both)
    expect(side).toMatchObject({ kind: 'place', verdict: 'home', second: both })
  })

  test('one that the device says came over the other network: by place, mobile data first', () => {
    const mobile = reading('reach', 'reachable', 1, { over: 'cellular' })
    const home = reading('reach', 'no-answer', 5, { over: 'wifi' })
    expect(sideBySide(run({ a: [mobile], b: [home] }), home)).toEqual({
      kind: 'place',
      first: mobile,
      second: home,
      verdict: 'home',
    })
    const later = { ...mobile, startedAt: 9 }
    expect(sideBySide(run({ a: [home], b: [later] }), later)).toMatchObject({
      kind: 'place',
      first: later,
      second: home,
    })
  })
})
