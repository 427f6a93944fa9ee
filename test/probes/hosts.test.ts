import { describe, expect, test } from 'vitest'
import { hosts } from '../../src/probes/hosts.ts'
import type { Progress } from '../../src/probes/probe.ts'
import * as server from '../line-server/misbehaviour.ts'
import { type Behaviour, startSite, wellBehaved } from '../line-server/site.ts'
import { assertSound, contextAt } from './probe-context.ts'

const never = new AbortController().signal

describe('the own site against others', () => {
  const cases: readonly [string, Behaviour, Behaviour, string, number][] = [
    ['all answer', wellBehaved, wellBehaved, 'everything', 2],
    ['the own site has a fault, which is an answer', server.says(500), wellBehaved, 'everything', 2],
    ['the own site is slow', server.trickles, wellBehaved, 'everything', 2],
    ['the own site is gone', server.refuses, wellBehaved, 'only-others', 2],
    ['a portal stands in for the own site', server.showsLoginPage, wellBehaved, 'only-others', 2],
    ['the others have faults, which is an answer', wellBehaved, server.says(500), 'everything', 2],
    ['the others know nothing of CORS', wellBehaved, server.forbidsReading, 'everything', 2],
    ['the others are gone', wellBehaved, server.refuses, 'only-us', 0],
    ['the others hang', wellBehaved, server.hangs, 'only-us', 0],
    ['the others send ten gigabytes', wellBehaved, server.neverStops, 'everything', 2],
    ['nothing answers', server.refuses, server.refuses, 'nothing', 0],
    ['everything hangs', server.hangs, server.hangs, 'nothing', 0],
  ]
  test.each(cases)('%s', async (_, own, other, level, othersAnswered) => {
    await using site = await startSite()
    await using others = await startSite()
    site.behaves(own)
    others.behaves(other)
    const otherHosts = ['a', 'b'].map((name) => ({ name, url: `${others.origin}/${name}` }))
    const reading = await hosts(never, contextAt(site.origin, { probes: { otherHosts } }))
    assertSound(reading)
    expect(reading.level).toBe(level)
    expect(reading.figures).toMatchObject({ othersAsked: 2, othersAnswered })
  })

  test('one of the others is enough', async () => {
    await using site = await startSite()
    const otherHosts = [
      { name: 'gone', url: 'http://127.0.0.1:9/' },
      { name: 'there', url: `${site.origin}/probe/ping` },
    ]
    const reading = await hosts(never, contextAt(site.origin, { probes: { otherHosts } }))
    expect(reading.level).toBe('everything')
    expect(reading.figures).toMatchObject({ othersAsked: 2, othersAnswered: 1 })
  })

  test('without others in the provider file there is nothing to compare', async () => {
    await using site = await startSite()
    const reading = await hosts(never, contextAt(site.origin))
    expect(reading.level).toBe('unsupported')
    expect(site.asked).toEqual([])
  })

  test('stopped in the middle', async () => {
    await using site = await startSite()
    const stop = new AbortController()
    site.behaves(() => stop.abort())
    const otherHosts = [{ name: 'a', url: `${site.origin}/a` }]
    const reading = await hosts(stop.signal, contextAt(site.origin, { probes: { otherHosts } }))
    expect(reading.level).toBe('stopped')
  })
})

test('each answer moves the progress, to its end', async () => {
  await using site = await startSite()
  const otherHosts = ['a', 'b', 'c'].map((name) => ({ name, url: `${site.origin}/${name}` }))
  const progress: Progress[] = []
  const onProgress = (one: Progress) => progress.push(one)
  assertSound(await hosts(never, contextAt(site.origin, { probes: { otherHosts }, onProgress })), progress)
  expect(progress.map(({ share }) => share)).toEqual([0, 0.25, 0.5, 0.75, 1])
})
