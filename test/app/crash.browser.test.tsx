import { expect, it, vi } from 'vitest'
import { Customer } from './customer.tsx'

it('a fault of ours never blanks the page: it says what happened, and what was entered can be saved', async () => {
  // React tells the console of every fault that a boundary catches.
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const customer = new Customer()
  customer.faulty = true
  customer.opens('/')
  await customer.isAsked('Something went wrong here')
  await customer.presses('What happened')
  await customer.sees('TypeError')
  await customer.sees('+49 30 111 111')
  await customer.presses('Save what I entered as a file')
  await expect.poll(() => customer.store.exported).toBe(1)
})
