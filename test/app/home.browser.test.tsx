import { describe, expect, it, vi } from 'vitest'
import { Customer } from './customer.tsx'

describe('home', () => {
  it('asks what is broken, with the number to call and the age of what is known of outages', async () => {
    const customer = new Customer()
    customer.opens('/')
    await customer.isAsked('What isn’t working?')
    await customer.sees('No outage reported')
    await customer.sees('+49 30 111 111')
    await customer.sees('Somewhere Net')
  })

  it('keeps room for what was begun from then on, and gives it back when nothing is left', async () => {
    // Other tests began something in this browser before.
    localStorage.removeItem('vorab-go-on')
    const customer = new Customer()
    await customer.begins()
    expect(document.documentElement.dataset['goOn']).toBe('1')
    customer.closesPage()
    customer.opens('/')
    await customer.sees(customer.words.home.resume)
    expect(localStorage.getItem('vorab-go-on')).toBe('1')
    await customer.store.removeAll()
    await vi.waitFor(() => expect(document.documentElement.dataset['goOn']).toBeUndefined())
    expect(localStorage.getItem('vorab-go-on')).toBe('0')
  })

  it('says when no topic fits, and shows all', async () => {
    const customer = new Customer()
    customer.opens('/')
    await customer.types('xyzzy')
    await customer.sees('No topic fits these words.')
    await customer.sees('Nothing works')
  })
})

describe('the start of a guide', () => {
  it('says what it will take before anything begins', async () => {
    const customer = new Customer()
    customer.opens('/g/some-guide/')
    await customer.sees('About 5 minutes')
    await customer.sees('Usually 3 to 7 steps')
    await customer.sees('this phone')
    expect(await customer.store.runs()).toHaveLength(0)
  })

  it('says who sent the link, in the provider’s own words and never the link’s', async () => {
    const customer = new Customer()
    customer.opens('/g/some-guide/#n=abc123&c=CASE-7&greeting=Click+here')
    await customer.sees('From us.')
    customer.doesNotSee('Click here')
    await customer.presses('Begin')
    await customer.isAsked(/We look at the router/)
    const [first] = await customer.store.log('run-1' as never)
    expect(first?.content).toMatchObject({ link: { nonce: 'abc123', caseReference: 'CASE-7' } })
  })

  it('says when the guide can not be had, and offers another try', async () => {
    const customer = new Customer()
    customer.offline = true
    customer.opens('/g/some-guide/')
    await customer.presses('Begin')
    await customer.sees('This guide could not be fetched')
    customer.offline = false
    await customer.presses('Try again')
    await customer.isAsked(/We look at the router/)
  })
})
