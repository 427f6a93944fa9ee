import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { Customer } from './customer.tsx'

/** More stops than any screen has. */
const MOST_STOPS = 40

/** Presses Tab until the thing of that name has the focus, then does it; only what can be seen to have the focus counts. */
async function tabsTo(name: string, key: 'Enter' | ' ' = 'Enter'): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await userEvent.keyboard('{Tab}')
    const here = document.activeElement
    const label = here instanceof HTMLInputElement ? here.closest('label') : here
    if (!(label instanceof HTMLElement) || !label.innerText.trim().startsWith(name)) continue
    const ringed = here instanceof HTMLInputElement ? label : here
    expect(getComputedStyle(ringed ?? document.body).outlineStyle, `${name} shows no focus`).toBe('solid')
    await userEvent.keyboard(key === ' ' ? ' ' : '{Enter}')
    return
  }
  throw new Error(`${name} cannot be reached with Tab`)
}

it('the whole way can be gone with the keyboard alone, from the start page to the code', async () => {
  const customer = new Customer()
  customer.opens('/')
  await customer.isAsked('What isn’t working?')
  await tabsTo('Nothing works')
  await customer.isAsked('Nothing works')
  await tabsTo('Begin')
  await customer.isAsked(/We look at the router/)
  await tabsTo('Next')
  await customer.isAsked('Is the plug in?')
  await tabsTo('How to find out')
  await customer.sees('Follow the cable.')
  await tabsTo('It is in')
  await customer.isAsked('Pull the plug.')
  await tabsTo('Done')
  await customer.isAsked('Wait half a minute.')
  await tabsTo('I can’t wait that long')
  await customer.isAsked('Is a lamp lit?')
  await tabsTo('I’m not sure')
  await customer.isAsked('What is broken?')
  await tabsTo('Television', ' ')
  await tabsTo('Next')
  await customer.isAsked('Which number is on the card?')
  await tabsTo('I’m not sure')
  await customer.measurementEnds('reachable')
  await customer.isAsked('Our site answered.')
  await tabsTo('Next')
  await customer.isAsked('The router will be reset.')
  await tabsTo('Recordings', ' ')
  await tabsTo('Sign-in codes', ' ')
  await tabsTo('All safe, continue')
  await customer.isAsked('Show us the lights.')
  await tabsTo('Continue without a photo')
  await customer.isAsked('Does it work now?')
  await tabsTo('It does not')
  await customer.isAsked('This needs Somewhere Net.')
  await tabsTo('Make the call')
  await customer.isAsked('Your call')
  await customer.sees('Read out group by group')
  await tabsTo('Read out group by group')
  await customer.isAsked('Group 1 of 4')
  await tabsTo('Next group')
  await customer.isAsked('Group 2 of 4')
})
