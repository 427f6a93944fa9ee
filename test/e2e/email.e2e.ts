import { describe, test } from 'vitest'
import { scene } from './customer.ts'

describe('email that will not go out', () => {
  test('the guide finds by itself that the phone is online, then looks for what holds the mail back at home', async () => {
    const { customer } = await scene()
    const walk = customer.walk('email')
    await walk.begins()
    await walk.measures('other')
    await walk.answers('send')
    await walk.answers('unsure')
    await walk.answers('here')
    await walk.measures('reachable')
    await walk.answers('works')
    await walk.measures('other')
    await walk.measures('other')
    await walk.answers('works')
    await walk.isAt('works')
  })

  test('without a connection every measurement ends, and the way leads to the guide for the connection', async () => {
    const { customer, server } = await scene()
    await customer.opens('/')
    await customer.hasEverythingKept()
    const walk = customer.walk('email')
    await walk.begins()
    await server.stops()
    await walk.measures('other')
    await walk.answers('send')
    await walk.answers('unsure')
    await walk.answers('here')
    await walk.measures('other')
    await walk.measures('other')
    await walk.answers('fails')
    await walk.isAt('no-connection')
  })
})
