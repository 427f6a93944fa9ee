import { describe, expect, test } from 'vitest'
import { scene } from './customer.ts'

const addresses = [
  '/',
  '/de/',
  '/sv/',
  '/en/',
  '/privacy/',
  '/de/privacy',
  '/sv/privacy/',
  '/runs',
  '/settings',
  '/g/restart-router',
  '/sv/g/connectivity/',
  '/agent',
  '/agent/decode',
  '/c',
  '/run/no-such-run',
  '/en/run/no-such-run',
  '/no/such/screen',
]

describe('with the server gone', () => {
  test('every address opens a screen, in a browser that was killed and started again', async () => {
    const { customer, phone, server } = await scene()
    await customer.opens('/')
    await customer.hasEverythingKept()
    await server.stops()
    await phone.browserIsKilled()
    await phone.restarts()
    for (const address of addresses) {
      await customer.opens(address)
      expect(await customer.page.locator('[data-screen]').count(), address).toBe(1)
      expect((await customer.page.locator('[data-screen]').innerText()).trim(), address).not.toBe('')
    }
  })

  test('probes and the status feed are not answered from what is kept', async () => {
    const { customer, server } = await scene()
    await customer.opens('/')
    await customer.hasEverythingKept()
    const reach = () =>
      customer.page.evaluate(async () => {
        const answers = ['/probe/canary.txt', '/probe/ping', '/status/summary.json'].map((path) =>
          fetch(path).then(
            () => 'answered',
            () => 'no answer',
          ),
        )
        return Promise.all(answers)
      })
    expect(await reach()).toEqual(['answered', 'answered', 'answered'])
    await server.stops()
    expect(await reach()).toEqual(['no answer', 'no answer', 'no answer'])
  })

  test("the provider's file comes from the last time it could be had", async () => {
    const { customer, server } = await scene()
    await customer.opens('/')
    await customer.hasEverythingKept()
    const name = () =>
      customer.page.evaluate(async () => ((await (await fetch('/provider.json')).json()) as { name: string }).name)
    expect(await name()).toBe('Nordlicht Netz')
    await server.stops()
    expect(await name()).toBe('Nordlicht Netz')
  })
})
