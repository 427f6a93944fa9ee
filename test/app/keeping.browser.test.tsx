import { describe, expect, it, vi } from 'vitest'
import type { Content } from '../../src/guide/entry.ts'
import { Customer } from './customer.tsx'

const said = (step: string, answer: string) => ({ type: 'answered', step, answer }) as unknown as Content
const begun = [said('intro', 'next')]

describe('a write that fails', () => {
  it('is shown, kept, and can be tried again at once', async () => {
    const customer = new Customer()
    await customer.standsAt(begun)
    await customer.isAsked('Is the plug in?')
    customer.store.fails = true
    await customer.presses('It is in')
    await customer.isAsked('Pull the plug.')
    await customer.sees('Not saved on this device yet')
    await customer.presses('Try to save now')
    await vi.waitFor(() => customer.doesNotSee('Not saved on this device yet'))
    await customer.isAsked('Pull the plug.')
  })
})

describe('the storage', () => {
  it.each([
    [{ kind: 'memory', reason: 'missing' }, 'This browser offers no storage'],
    [{ kind: 'memory', reason: 'blocked' }, 'This page is open in another window.'],
    [{ kind: 'newer' }, 'Stored by a newer version'],
    [{ kind: 'restored', runs: 2 }, 'We brought 2 checks back from the second copy.'],
  ] as const)('that is %o says so on every screen', async (state, words) => {
    const customer = new Customer()
    customer.store.become(state)
    customer.opens('/')
    await customer.sees(words)
    customer.closesPage()
    await customer.standsAt(begun)
    await customer.sees(words)
  })

  it('that can be read only can still be exported', async () => {
    const customer = new Customer()
    customer.store.become({ kind: 'newer' })
    customer.opens('/')
    await customer.presses('Save as a file')
    await customer.sees('The file is ready.')
    expect(customer.store.exported).toBe(1)
  })

  it('says what it restored until that is understood', async () => {
    const customer = new Customer()
    customer.store.become({ kind: 'restored', runs: 1 })
    customer.opens('/')
    await customer.sees('We brought 1 check back')
    await customer.presses('OK')
    await vi.waitFor(() => customer.doesNotSee('We brought 1 check back'))
  })
})

describe('what was begun', () => {
  it('is offered on the home page, and leads to where one was', async () => {
    const customer = new Customer()
    await customer.standsAt(begun)
    customer.closesPage()
    customer.opens('/')
    await customer.sees('Where you left off')
    await customer.presses('Continue')
    await customer.isAsked('Is the plug in?')
  })

  it('gets a name', async () => {
    const customer = new Customer()
    await customer.standsAt(begun)
    customer.closesPage()
    customer.opens('/runs')
    await customer.presses('Rename')
    await customer.types('Mum’s router')
    await customer.presses('Save')
    await customer.sees('Mum’s router')
  })

  it('is deleted only after a second question', async () => {
    const customer = new Customer()
    await customer.standsAt(begun)
    customer.closesPage()
    customer.opens('/runs')
    await customer.presses('Delete')
    await customer.sees('Delete for good?')
    expect(await customer.store.runs()).toHaveLength(1)
    await customer.presses('Yes, delete')
    await customer.sees('Nothing has been started here yet.')
  })

  it('goes with everything else from a borrowed phone', async () => {
    const customer = new Customer()
    await customer.standsAt(begun)
    customer.closesPage()
    customer.opens('/runs')
    await customer.presses('Delete everything and leave')
    await customer.presses('Yes, delete everything and leave')
    await customer.isAsked('Everything is gone from this device')
    expect(await customer.store.runs()).toHaveLength(0)
    expect(location.pathname).toBe('/left')
  })
})

describe('what is not there', () => {
  it('a deleted run', async () => {
    const customer = new Customer()
    customer.opens('/run/long-gone')
    await customer.isAsked('This is no longer on this device')
  })

  it('a run that another tab deletes under one’s hands', async () => {
    const customer = new Customer()
    const run = await customer.standsAt(begun)
    await customer.isAsked('Is the plug in?')
    await customer.store.remove(run)
    await customer.presses('It is in')
    await customer.isAsked('This is no longer on this device')
  })

  it('a guide that cannot be had now, while the run is safe', async () => {
    const customer = new Customer()
    customer.offline = true
    await customer.standsAt(begun)
    await customer.isAsked('The guide for this is not on this device')
    customer.offline = false
    await customer.presses('Try again')
    await customer.isAsked('Is the plug in?')
  })

  it('a log that does not fit its guide', async () => {
    const customer = new Customer()
    await customer.standsAt([said('no-such-step', 'next')])
    await customer.isAsked('This cannot be continued')
    await customer.presses('Save as a file')
    await customer.sees('The file is ready.')
  })

  it('an address, and a guide of another site', async () => {
    const customer = new Customer()
    customer.opens('/nowhere')
    await customer.isAsked('There is nothing at this address')
    customer.closesPage()
    customer.opens('/g/no-such-guide/')
    await customer.isAsked('This guide does not exist here')
  })
})
