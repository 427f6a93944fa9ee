import axe from 'axe-core'
import { describe, expect, test } from 'vitest'
import { probeSource } from '../../../src/app/device/probe-source.ts'
import { en as more } from '../../../src/app/walk/probe/words/en.ts'
import { en } from '../../../src/app/words/en.ts'
import type { Reading } from '../../../src/guide/reading.ts'
import { ProbeScreen } from './probe-screen.tsx'

const slow: Reading['figures'] = { downMbits: 0.8, upMbits: 0.2, idleMs: 40, how: 'several-https-streams' }
const quick: Reading['figures'] = { downMbits: 60, upMbits: 20, idleMs: 30, how: 'several-https-streams' }
const at = (minute: number) => Date.UTC(2026, 10, 21, 9, minute)

/** Somebody at the end of a guide that has measured this. */
async function atTheEnd(screen: ProbeScreen, level: string, figures: Reading['figures'] = {}): Promise<void> {
  await screen.begins()
  await screen.finds(level, figures, at(1))
  await screen.presses(en.probe.next)
  await screen.presses('It works')
  await screen.finds(level, figures, at(2))
  await screen.presses(en.probe.next)
  await screen.isAsked('It works again.')
}

describe('after the end, what was measured can be measured again', () => {
  test('chosen from a list: before and now side by side, and both in the log beside the answers', async () => {
    const screen = new ProbeScreen('speed')
    await atTheEnd(screen, 'very-slow', slow)
    await screen.presses(en.probe.again)
    await screen.isAsked(more.again.title)
    await screen.sees('The line is very slow.')
    await screen.presses('^Second')
    await screen.finds('fast', quick, at(30))
    await screen.isAsked('The line is fast.')
    await screen.sees(more.verdicts.better)
    expect(screen.find('.scale-was')).not.toBeNull()
    expect(screen.find('.scale-before')?.textContent).toBe('0.8 Mbit/s → ')
    const cells = [...document.querySelectorAll('.compare-table td')].map(({ textContent }) => textContent)
    expect(cells.slice(0, 4)).toEqual(['very slow', 'fast', '0.8 Mbit/s', '60 Mbit/s'])
    await screen.hasMeasuredAgain({ step: 'second', reading: { level: 'fast' } })
    await screen.hasLogged({ answer: 'very-slow' }, { answer: 'yes' }, { answer: 'very-slow' })
  })

  test('and again, each time against the last; the end is where it was', async () => {
    const screen = new ProbeScreen('reach')
    await atTheEnd(screen, 'no-answer')
    await screen.presses(en.probe.again)
    await screen.presses('^Second')
    await screen.finds('too-slow', {}, at(10))
    await screen.sees(more.verdicts.better)
    expect(document.querySelectorAll('.compare-picture .way-picture')).toHaveLength(2)
    await screen.presses(en.probe.again)
    await screen.finds('no-answer', {}, at(20))
    await screen.sees(more.verdicts.worse)
    await screen.hasMeasuredAgain({ reading: { level: 'too-slow' } }, { reading: { level: 'no-answer' } })
    await screen.presses(more.again.toRun)
    await screen.isAsked('It works again.')
  })

  test('of what had nothing to be drawn before, only the picture of now is shown', async () => {
    const screen = new ProbeScreen('clock')
    await atTheEnd(screen, 'no-answer', { offsetSeconds: null })
    await screen.presses(en.probe.again)
    await screen.presses('^Second')
    await screen.finds('right', { offsetSeconds: 0 }, at(10))
    await screen.sees(more.verdicts['not-comparable'])
    expect(document.querySelectorAll('.clock-picture')).toHaveLength(1)
    expect(screen.find('.compare-pictures')).toBeNull()
  })

  test('stopped: back to the list, and nothing is noted', async () => {
    const screen = new ProbeScreen('reach')
    await atTheEnd(screen, 'reachable')
    await screen.presses(en.probe.again)
    await screen.presses('^Second')
    await screen.presses(`^${en.probe.stop}`)
    await screen.finds('stopped')
    await screen.isAsked(more.again.title)
    await screen.hasMeasuredAgain()
  })

  test('where nothing could be measured, nothing is offered', async () => {
    const screen = new ProbeScreen('hosts')
    await atTheEnd(screen, 'unsupported', { reason: 'not-configured' })
    expect(screen.text()).not.toContain(en.probe.again)
  })

  test('costing data it asks first, as the first time', async () => {
    const screen = new ProbeScreen('speed')
    await atTheEnd(screen, 'slow', slow)
    screen.asksOnMobileData = true
    await screen.presses(en.probe.again)
    await screen.presses('^Second')
    await screen.sees('Uses up to 40 MB')
    await screen.presses(en.probe.begin)
    await screen.finds('fast', quick, at(30))
    await screen.isAsked('The line is fast.')
  })

  test('a page that is loaded anew there waits until it is asked', async () => {
    const screen = new ProbeScreen('reach')
    await atTheEnd(screen, 'reachable')
    screen.closesPage()
    screen.opensPage('/again/reach')
    await screen.presses(en.probe.begin)
    await screen.finds('no-answer', {}, at(30))
    await screen.sees(more.verdicts.worse)
  })

  test('an address that names nothing that was measured shows the list', async () => {
    const screen = new ProbeScreen('reach')
    await atTheEnd(screen, 'reachable')
    screen.closesPage()
    screen.opensPage('/again/speed')
    await screen.isAsked(more.again.title)
  })

  test('the call card tells it', async () => {
    const screen = new ProbeScreen('reach')
    await atTheEnd(screen, 'no-answer')
    await screen.presses(en.probe.again)
    await screen.presses('^Second')
    await screen.finds('reachable', {}, at(10))
    await screen.hasMeasuredAgain({ reading: { level: 'reachable' } })
    screen.closesPage()
    screen.opensPage('/summary')
    await screen.sees(`${more.again.done}\n`)
    await screen.sees(/Before, 21 Nov 2026, \d\d:02: no answer/)
    await screen.sees(/Now, 21 Nov 2026, \d\d:10: reachable/)
  })
})

test('a watch that is repeated survives a reload as well', async () => {
  const now = Date.now()
  const samples = Array.from({ length: 15 }, (_, index) => ({ at: now - 75_000 + index * 5_000, ms: 20 }))
  const pretended = new ProbeScreen('stability')
  await atTheEnd(pretended, 'drop-outs', { beganAt: at(1), answeredAfterSeconds: [0, 5], answeredMs: [20, 30] })
  pretended.closesPage()
  const screen = new ProbeScreen('stability', (store) => probeSource(async () => store), pretended.store)
  await screen.store.settings.set('probe-watch', { version: 2, of: 'run-1 again 3', samples })
  screen.opensPage('/again/stability')
  await screen.sees(more.watch.resumed)
  await screen.presses(en.probe.enough)
  await screen.sees(more.verdicts.better)
  expect(document.querySelectorAll('.compare-picture .watch-chart')).toHaveLength(2)
  await screen.hasMeasuredAgain({ reading: { figures: { wasResumed: true } } })
})

test('the list and the comparison can be read by everybody', async () => {
  const screen = new ProbeScreen('speed')
  await atTheEnd(screen, 'very-slow', slow)
  await screen.presses(en.probe.again)
  await screen.isAsked(more.again.title)
  expect(await violations()).toEqual([])
  await screen.presses('^Second')
  await screen.finds('fast', quick, at(30))
  await screen.sees(more.verdicts.better)
  expect(await violations()).toEqual([])
})

async function violations(): Promise<readonly string[]> {
  await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null)))
  const found = await axe.run(document.body, { rules: { region: { enabled: false } } })
  return found.violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)
}
