import axe from 'axe-core'
import { describe, expect, test, vi } from 'vitest'
import { notLoaded, probeSource } from '../../../src/app/device/probe-source.ts'
import type { ProbeSource } from '../../../src/app/device/services.tsx'
import { en as more } from '../../../src/app/walk/probe/words/en.ts'
import { en } from '../../../src/app/words/en.ts'
import { enFigures } from '../../../src/bundle/words/en-figures.ts'
import type { Reading } from '../../../src/guide/reading.ts'
import { ProbeScreen } from './probe-screen.tsx'

const slow: Reading['figures'] = {
  downMbits: 0.8,
  upMbits: 0.2,
  idleMs: 40,
  how: 'several-https-streams',
  over: 'wifi',
}
const quick: Reading['figures'] = { downMbits: 60, upMbits: 20, idleMs: 30, how: 'several-https-streams', over: 'wifi' }

describe('while it measures', () => {
  test('says what and why, and an estimate that never grows', async () => {
    const screen = new ProbeScreen('reach')
    await screen.begins()
    await screen.sees(en.probe.doing.reach)
    await screen.sees(more.why.reach)
    const { onProgress } = await screen.running()
    onProgress({ share: 0.2, remainingSeconds: 4, phase: 'asking' })
    await screen.sees('about 4 seconds left')
    onProgress({ share: 0.5, remainingSeconds: 9, phase: 'asking' })
    await vi.waitFor(() => expect(screen.find<HTMLElement>('.running .line-done')?.style.inlineSize).toBe('50%'))
    expect(screen.text()).toContain('about 4 seconds left')
    onProgress({ share: 0.9, remainingSeconds: 0.4, phase: 'asking' })
    await screen.sees(more.nearly)
  })
})

describe('the result', () => {
  test('is a picture, a sentence, what it means, and the figures in words', async () => {
    const screen = new ProbeScreen('speed')
    await screen.begins()
    await screen.finds('very-slow', slow)
    await screen.isAsked('The line is very slow.')
    await screen.sees('0.8 Mbit/s')
    expect(screen.find('.scale-picture')).not.toBeNull()
    await screen.sees(more.uses.call.not)
    await screen.sees(more.uses.tv.not)
    await screen.sees(more.uses.mail.limited)
    await screen.sees('Line, Wi-Fi and device are measured together')
    await screen.presses(more.figuresTitle)
    await screen.sees('Time to an answer on the quiet line')
    await screen.sees('Several https transfers at once')
    expect(screen.text()).not.toMatch(/downMbits|idleMs|several-https/)
  })

  test('of a site that does not answer leaves the cause open, and tells the way by hand', async () => {
    const screen = new ProbeScreen('reach')
    await screen.begins()
    await screen.finds('no-answer', { answer: 'nothing', timedOut: true })
    await screen.sees('A web page can’t tell why nothing came')
    await screen.sees(more.byHand.reach)
  })

  test('that is none says why, and the way by hand', async () => {
    const screen = new ProbeScreen('hosts')
    await screen.begins()
    await screen.finds('unsupported', { reason: 'not-configured' })
    await screen.sees('The provider has not set up what this measurement needs.')
    await screen.sees(more.byHand.hosts)
  })
})

describe('what measures cannot be had: the line went before all of it was here', () => {
  const nowhere: ProbeSource = {
    about: async () => null,
    measure: async (probe) => notLoaded(probe),
    statusCopy: async () => null,
  }

  test('it ends at once all the same, with the reason and the way by hand', async () => {
    const screen = new ProbeScreen('speed', () => nowhere)
    await screen.begins()
    await screen.isAsked(en.probe.unsupported)
    await screen.sees(enFigures.reasons['not-loaded'])
    await screen.sees(more.byHand.speed)
    await screen.hasLogged({ answer: 'unsupported', reading: { figures: { reason: 'not-loaded' } } })
  })

  test('also where only the part that measures is missing', async () => {
    const screen = new ProbeScreen('reach', () => ({
      ...nowhere,
      about: async () => ({ seconds: 2, mostBytes: 0, asksOnMobileData: false }),
    }))
    await screen.begins()
    await screen.isAsked(en.probe.unsupported)
  })
})

describe('measured again', () => {
  test('later in the guide: before and now side by side', async () => {
    const screen = new ProbeScreen('speed')
    await screen.begins()
    await screen.finds('very-slow', slow, Date.UTC(2026, 10, 21, 9))
    await screen.presses(en.probe.next)
    await screen.presses('It works')
    await screen.finds('fast', quick, Date.UTC(2026, 10, 21, 10))
    await screen.sees(more.verdicts.better)
    const cells = [...document.querySelectorAll('.compare-table td')].map(({ textContent }) => textContent)
    expect(cells).toEqual(['very slow', 'fast', '0.8 Mbit/s', '60 Mbit/s', '0.2 Mbit/s', '20 Mbit/s', '40 ms', '30 ms'])
  })

  test('in its place: both are in the log, and the last one counts', async () => {
    const screen = new ProbeScreen('reach')
    await screen.begins()
    await screen.finds('no-answer', {}, 1_000)
    await screen.presses(en.probe.again)
    await screen.finds('reachable', {}, 2_000)
    await screen.isAsked('Our site answered')
    await screen.sees(more.verdicts.better)
    await screen.hasLogged({ answer: 'no-answer' }, { answer: 'reachable' })
  })

  test('asks first where it costs data, as the first time', async () => {
    const screen = new ProbeScreen('speed')
    screen.asksOnMobileData = true
    await screen.begins()
    await screen.sees('Uses up to 40 MB')
    await screen.presses(en.probe.begin)
    await screen.finds('slow', slow)
    await screen.presses(en.probe.again)
    await screen.sees('Uses up to 40 MB')
    await screen.presses(`^${en.probe.stop}`)
    await screen.presses(en.probe.again)
    await screen.presses(en.probe.begin)
    await screen.finds('fast', quick, Date.now() + 1_000)
    await screen.isAsked('The line is fast.')
  })

  test('and stopped: what was found before stays', async () => {
    const screen = new ProbeScreen('reach')
    await screen.begins()
    await screen.finds('reachable')
    await screen.presses(en.probe.again)
    await screen.finds('stopped')
    await screen.isAsked('Our site answered')
    await screen.hasLogged({ step: 'first' })
  })
})

describe('at home against mobile data', () => {
  /** The phone says over what it was measured, so that the comparison is offered with a mouse, too. */
  const byMobile = { ...quick, over: 'cellular' }

  test('walked through, and both in one entry', async () => {
    const screen = new ProbeScreen('speed')
    await screen.begins()
    await screen.finds('fast', byMobile, 1_000)
    await screen.presses(more.compareWhere.offer)
    await screen.isAsked(more.compareWhere.toHome)
    await screen.presses(more.compareWhere.isHome)
    await screen.finds('very-slow', slow, 2_000)
    await screen.sees(more.where.home)
    await screen.sees(more.mobile)
    await screen.hasLogged(
      { answer: 'fast' },
      {
        answer: 'very-slow',
        reading: { level: 'very-slow', figures: { whereVerdict: 'home', mobileLevel: 'fast', mobileDownMbits: 60 } },
      },
    )
  })

  test('a phone that did not switch is asked again, and nothing is claimed', async () => {
    const screen = new ProbeScreen('speed')
    await screen.begins()
    await screen.finds('fast', byMobile, 1_000)
    await screen.presses(more.compareWhere.offer)
    await screen.presses(more.compareWhere.isHome)
    await screen.finds('fast', byMobile, 2_000)
    await screen.sees(more.compareWhere.toHomeHow)
    await screen.presses(more.compareWhere.leave)
    await screen.isAsked('The line is fast.')
    await screen.hasLogged({ step: 'first' })
  })
})

describe('a watch that a reload cut off', () => {
  const now = Date.now()
  /** Twelve answers and a drop-out of 10 s, up to a minute ago. */
  const samples = Array.from({ length: 15 }, (_, index) => ({
    at: now - 130_000 + index * 5_000,
    ms: index === 6 || index === 7 ? null : 20,
  }))

  async function cutOff(of: string) {
    const screen = new ProbeScreen('stability', (store) => probeSource(async () => store))
    await screen.store.settings.set('probe-watch', { version: 2, of, samples })
    await screen.begins()
    return screen
  }

  test('goes on by itself, with its drop-out and the time in which nobody watched', async () => {
    const screen = await cutOff('run-1 first')
    await screen.sees('1 drop-out so far.')
    await screen.sees(/gone for 10 seconds/)
    await screen.sees(/not watched for (1 minute|5\d seconds)/)
    await screen.presses(en.probe.enough)
    await screen.isAsked('The connection dropped out now and then.')
    await screen.hasLogged({ reading: { figures: { wasResumed: true, dropOuts: 1, dropOutsSeconds: [10] } } })
    expect(await screen.store.settings.get('probe-watch')).toBeNull()
  })

  test('can be stopped at any time', async () => {
    const screen = await cutOff('run-1 first')
    await screen.sees('1 drop-out so far.')
    await screen.presses(`^${en.probe.stop}`)
    await screen.isAsked(en.probe.stopped)
  })

  test('of another run waits to be begun', async () => {
    const screen = await cutOff('run-7 first')
    await screen.sees(en.probe.begin)
    expect(screen.find('.watch-chart')).toBeNull()
  })
})

test('every kind of result can be read by everybody', async () => {
  const at = Date.UTC(2026, 10, 21, 10)
  const results = [
    ['speed', 'very-slow', slow],
    ['reach', 'wrong-body', { answer: 'answered', status: 200 }],
    ['clock', 'hours', { offsetSeconds: 7_200, roundTripMs: 20, how: 'server-date' }],
    [
      'stability',
      'drop-outs',
      { beganAt: at, answeredAfterSeconds: [0, 5, 20], answeredMs: [20, 30, 25], unansweredAfterSeconds: [10, 15] },
    ],
  ] as const
  for (const [probe, level, figures] of results) {
    const screen = new ProbeScreen(probe)
    await screen.begins()
    await screen.finds(level, figures, at)
    await screen.presses(more.figuresTitle)
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null)))
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } })
    expect(violations.map(({ id, nodes }) => `${probe} ${id} ${nodes[0]?.html}`)).toEqual([])
    screen.closesPage()
  }
})
