import { describe, expect, test } from 'vitest'
import type { Connection } from '../../src/probes/device.ts'
import { online } from '../../src/probes/online.ts'
import { startSite } from '../line-server/site.ts'
import { assertSound, contextAt, pretendDevice } from './probe-context.ts'

const never = new AbortController().signal

function over(type: string | null): Connection {
  return { type, effectiveType: '4g', saveData: false }
}

describe('what the device says of its connection', () => {
  test.each([
    [false, null, 'offline'],
    [false, over('wifi'), 'offline'],
    [true, over('none'), 'offline'],
    [true, over('wifi'), 'wifi'],
    [true, over('cellular'), 'mobile'],
    [true, over('ethernet'), 'cable'],
    [true, over('bluetooth'), 'online'],
    [true, over(null), 'online'],
    [true, null, 'online'],
    [null, over('wifi'), 'wifi'],
    [null, null, 'unsupported'],
  ] as const)('onLine %j over %j is %s', async (onLine, connection, level) => {
    const device = pretendDevice({ onLine: () => onLine, connection: () => connection })
    const reading = await online(never, contextAt('http://127.0.0.1:9', { device }))
    assertSound(reading)
    expect(reading.level).toBe(level)
  })

  test('sends nothing to find out', async () => {
    await using site = await startSite()
    await online(never, contextAt(site.origin))
    expect(site.asked).toEqual([])
  })

  test('ends as stopped when it had been stopped', async () => {
    expect((await online(AbortSignal.abort(), contextAt('http://127.0.0.1:9'))).level).toBe('stopped')
  })
})
