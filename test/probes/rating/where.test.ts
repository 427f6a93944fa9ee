import { describe, expect, test } from 'vitest'
import type { Reading } from '../../../src/guide/reading.ts'
import { areElsewhere, mobileIn, withMobile } from '../../../src/probes/rating/where.ts'

const home: Reading<'speed'> = {
  probe: 'speed',
  level: 'slow',
  figures: { downMbits: 3, upMbits: 0.5, idleMs: 30, over: 'wifi', how: 'several-https-streams' },
  startedAt: 2_000_000,
  durationMs: 5_000,
}
const mobile: Reading<'speed'> = {
  probe: 'speed',
  level: 'fast',
  figures: { downMbits: 60, upMbits: 20, idleMs: 45, over: 'cellular', how: 'several-https-streams' },
  startedAt: 1_000_000,
  durationMs: 4_000,
}

describe('a reading at home that carries the one over mobile data', () => {
  test('keeps its own level and figures, and names the verdict', () => {
    const both = withMobile(home, mobile)
    expect(both.level).toBe('slow')
    expect(both.figures).toMatchObject({ downMbits: 3, whereVerdict: 'home', mobileLevel: 'fast', mobileDownMbits: 60 })
  })

  test('gives the mobile one back, with what is worth comparing', () => {
    expect(mobileIn(withMobile(home, mobile))).toMatchObject({
      probe: 'speed',
      level: 'fast',
      startedAt: 1_000_000,
      figures: { downMbits: 60, upMbits: 20, idleMs: 45, over: 'cellular' },
    })
  })

  test('a figure that the mobile one lacks is not made up', () => {
    const both = withMobile(home, { ...mobile, level: 'no-answer', figures: { downMbits: null } })
    expect(both.figures).not.toHaveProperty('mobileDownMbits')
    expect(mobileIn(both)).toMatchObject({ level: 'no-answer', figures: {} })
  })

  test('one without has none', () => {
    expect(mobileIn(home)).toBeNull()
  })
})

test('whether two readings came from different networks is known only where the device said so', () => {
  expect(areElsewhere(home, mobile)).toBe(true)
  expect(areElsewhere(home, home)).toBe(false)
  expect(areElsewhere(home, { ...mobile, figures: {} })).toBe(false)
})
