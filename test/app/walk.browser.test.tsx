import { describe, expect, it } from 'vitest'
import type { Content } from '../../src/guide/entry.ts'
import { Customer } from './customer.tsx'

/** A line of a log, shortly. */
const said = (step: string, answer: string) => ({ type: 'answered', step, answer }) as unknown as Content
const atLamp = [said('intro', 'next'), said('plug', 'out'), said('pull', 'cannot')]

describe('a run', () => {
  it('leads from the first step to the call, one thing a screen', async () => {
    const customer = new Customer()
    await customer.begins()
    await customer.sees('Step 1')
    await customer.presses('Next')
    await customer.isAsked('Is the plug in?')
    await customer.presses('It is in')
    await customer.isAsked('Pull the plug.')
    await customer.presses('Done')
    await customer.isAsked('Wait half a minute.')
    await customer.presses('I can’t wait that long')
    await customer.isAsked('Is a lamp lit?')
    await customer.presses('I’m not sure')
    await customer.isAsked('What is broken?')
    await customer.presses('Telephone')
    await customer.presses('Television')
    await customer.presses('Next')
    await customer.isAsked('Which number is on the card?')
    await customer.presses('I’m not sure')
    await customer.measurementEnds('reachable')
    await customer.isAsked('Our site answered.')
    await customer.presses('Next')
    await customer.isAsked('The router will be reset.')
    await customer.presses('No, leave it as it is')
    await customer.isAsked('Show us the lights.')
    await customer.presses('Continue without a photo')
    await customer.presses('It does not')
    await customer.isAsked('This needs Somewhere Net.')
    await customer.hasLogged(
      said('intro', 'next'),
      said('plug', 'in'),
      said('pull', 'done'),
      said('pause', 'cut-short'),
      said('lamp', 'unsure'),
      said('which', 'tv+phone'),
      said('number', 'unsure'),
      said('line', 'reachable'),
      said('reset', 'refused'),
      said('lights', 'skipped'),
      said('works', 'no'),
    )
    await customer.presses('Make the call')
    await customer.isAsked('Your call')
    await customer.sees('“Nothing works. The check says: no signal on the line.”')
  })

  it('goes on at the same step after the page was closed', async () => {
    const customer = new Customer()
    await customer.begins()
    await customer.presses('Next')
    await customer.isAsked('Is the plug in?')
    await customer.presses('It was loose')
    await customer.isAsked('Pull the plug.')
    await customer.hasLogged(said('intro', 'next'), said('plug', 'out'))
    await customer.reloads()
    await customer.isAsked('Pull the plug.')
  })

  it('puts the focus on what is asked, at every step', async () => {
    const customer = new Customer()
    await customer.begins()
    await customer.presses('Next')
    await customer.isAsked('Is the plug in?')
    expect(document.activeElement?.tagName).toBe('H1')
  })

  it('takes the second tap of a double tap for nothing', async () => {
    const customer = new Customer()
    await customer.standsAt([said('intro', 'next')])
    await customer.isAsked('Is the plug in?')
    const key = [...document.querySelectorAll('button')].find(({ innerText }) => innerText.includes('It is in'))
    key?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }))
    await customer.presses('How to find out')
    await customer.isAsked('Is the plug in?')
    expect(await customer.log()).toHaveLength(1)
  })
})

describe('going back', () => {
  it('keeps what was said, marks it, and leads back to where one was', async () => {
    const customer = new Customer()
    await customer.standsAt(atLamp)
    await customer.isAsked('Is a lamp lit?')
    await customer.presses('Back')
    await customer.isAsked('Pull the plug.')
    await customer.presses('Back')
    await customer.isAsked('Is the plug in?')
    await customer.sees(/It was loose\s+Your earlier answer/)
    await customer.presses('Back to where you were')
    await customer.isAsked('Is a lamp lit?')
  })

  it('follows the browser’s own way back, and forward again', async () => {
    const customer = new Customer()
    await customer.begins()
    await customer.presses('Next')
    await customer.isAsked('Is the plug in?')
    await customer.presses('It is in')
    await customer.isAsked('Pull the plug.')
    await customer.hasLogged(said('intro', 'next'), said('plug', 'in'))
    history.back()
    await customer.isAsked('Is the plug in?')
    await customer.sees('You are looking at an earlier answer.')
    history.forward()
    await customer.isAsked('Pull the plug.')
  })

  it('goes on from a changed answer, and says nothing more of the old one', async () => {
    const customer = new Customer()
    await customer.standsAt(atLamp)
    await customer.isAsked('Is a lamp lit?')
    await customer.presses('Back')
    await customer.isAsked('Pull the plug.')
    await customer.presses('Done')
    await customer.isAsked('Wait half a minute.')
    customer.doesNotSee('Back to where you were')
  })
})

describe('two answers that don’t fit together', () => {
  it('are both shown, and each is a way back', async () => {
    const customer = new Customer()
    await customer.standsAt(atLamp)
    await customer.presses('One is lit')
    await customer.isAsked('These two don’t fit together')
    await customer.sees('The plug was loose, yet a lamp is lit.')
    await customer.presses('Is the plug in?')
    await customer.isAsked('Is the plug in?')
    await customer.presses('It is in')
    await customer.isAsked('Pull the plug.')
  })

  it('may both stand', async () => {
    const customer = new Customer()
    await customer.standsAt(atLamp)
    await customer.presses('One is lit')
    await customer.presses('Both are right')
    await customer.isAsked('What is broken?')
  })
})

describe('the end', () => {
  const atWorks = [
    ...atLamp,
    said('lamp', 'dark'),
    said('which', 'none'),
    said('number', 'unsure'),
    said('line', 'reachable'),
    said('reset', 'refused'),
    said('lights', 'skipped'),
  ]

  it('is worth reaching, and can be taken back', async () => {
    const customer = new Customer()
    await customer.standsAt(atWorks)
    await customer.presses('It works')
    await customer.isAsked('It works again.')
    await customer.sees('You fixed it yourself')
    await customer.presses('It doesn’t work after all')
    await customer.isAsked('Does it work now?')
  })

  it('can be forgotten', async () => {
    const customer = new Customer()
    await customer.standsAt(atWorks)
    await customer.presses('It works')
    await customer.isAsked('It works again.')
    await customer.presses('Delete this check')
    await customer.isAsked('What isn’t working?')
    expect(await customer.store.runs()).toHaveLength(0)
  })
})
