import { afterEach, describe, expect, it, vi } from 'vitest'
import { Customer } from '../customer.tsx'

afterEach(() => {
  vi.restoreAllMocks()
})

/** The transitions that the browser was asked for, as they begin. */
function watchTransitions(): readonly ViewTransition[] {
  const begun: ViewTransition[] = []
  const start = document.startViewTransition.bind(document)
  vi.spyOn(document, 'startViewTransition').mockImplementation((change) => {
    const transition = start(change)
    begun.push(transition)
    return transition
  })
  return begun
}

describe('going from one screen to the next', () => {
  it('lets through what is touched meanwhile: the new screen is live at once', async () => {
    const customer = new Customer()
    customer.opens('/')
    const transitions = watchTransitions()
    await customer.presses('Nothing works')
    await vi.waitFor(() => expect(transitions).toHaveLength(1))
    await transitions[0]?.ready
    // Held in the middle, however long a busy machine takes to look.
    const moving = document.getAnimations()
    for (const animation of moving) animation.pause()
    const begin = [...document.querySelectorAll('button')].find((button) => button.innerText.trim() === 'Begin')
    if (begin === undefined) throw new Error('there is nothing to begin with')
    await vi.waitFor(() => {
      const { x, y, width, height } = begin.getBoundingClientRect()
      expect(document.elementFromPoint(x + width / 2, y + height / 2)?.closest('button')).toBe(begin)
    })
    expect(moving.length).toBeGreaterThan(0)
    for (const animation of moving) animation.finish()
  })

  it('says which way it goes', async () => {
    const customer = new Customer()
    customer.opens('/')
    await customer.presses('Nothing works')
    await customer.sees('About 5 minutes')
    expect(document.documentElement.dataset).toMatchObject({ way: 'forward', stepWay: 'forward' })
    await customer.presses('Back')
    await customer.isAsked('What isn’t working?')
    expect(document.documentElement.dataset).toMatchObject({ way: 'back', stepWay: 'back' })
  })
})
