import { describe, expect, it } from 'vitest'
import type { GuideBundle } from '../../src/guide/bundle.ts'
import type { Language } from '../../src/guide/language.ts'
import type { Provider } from '../../src/provider/provider.ts'
import { Customer } from './customer.tsx'
import { someBundle } from './some-bundle.ts'
import { someProvider } from './some-provider.ts'

const edge = (answer: string, to: string) => ({ answer, to, claims: [] })
const drawing = (of: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 200"><!--${of}--></svg>`

/** Which box, and how its card goes in; the second step shows a drawing that differs from box to box. */
function boxGuide(language: Language): GuideBundle {
  const some = someBundle(language)
  const common = { pictures: [], confirms: null }
  const said = { body: [], answers: {}, help: [], field: 'Name of the box', agent: '' }
  const link = { kind: 'link', text: 'the right settings', to: '/mail' }
  return {
    ...some,
    flow: {
      ...some.flow,
      entries: ['intro'],
      steps: {
        intro: {
          ...common,
          id: 'intro',
          kind: 'read',
          validator: 'box-model',
          edges: ['contacts-down', 'contacts-up', 'other', 'unsure'].map((answer) => edge(answer, 'insert')),
        },
        insert: {
          ...common,
          id: 'insert',
          kind: 'ask',
          pictures: ['card'],
          edges: [edge('yes', 'fixed'), edge('no', 'line-dead')],
        },
      },
      variants: { card: { 'contacts-up': 'card-up', 'slot-side': 'card-side' } },
    },
    pictures: { card: drawing('any'), 'card-up': drawing('up'), 'card-side': drawing('side') },
    words: {
      ...some.words,
      steps: {
        intro: { ...said, title: 'Which box is it?' },
        insert: {
          ...said,
          title: 'Push the card in.',
          body: [{ kind: 'paragraph', spans: [{ kind: 'text', text: 'See ' }, link] }],
          answers: { yes: 'It works', no: 'It does not' },
        },
      },
      pictures: { card: 'Any box.', 'card-up': 'Gold up.', 'card-side': 'From the side.' },
    },
  } as unknown as GuideBundle
}

const box = (name: string, card: 'contacts-down' | 'contacts-up', slot?: 'side') => ({ id: name, name, card, slot })

async function customerWith(...boxes: Provider['tv']['boxes']): Promise<Customer> {
  const customer = new Customer()
  customer.guide = boxGuide
  customer.provider = { ...someProvider, tv: { ...someProvider.tv, boxes } }
  await customer.standsAt([])
  await customer.isAsked('Which box is it?')
  return customer
}

const isShown = (alternativeText: string) =>
  expect([...document.querySelectorAll('figure img')].map((image) => image.getAttribute('alt'))).toEqual([
    alternativeText,
  ])

describe('a drawing that differs from box to box', () => {
  it('is that of the box that the person has', async () => {
    const customer = await customerWith(box('Box One', 'contacts-down', 'side'), box('Box Two', 'contacts-up'))
    await customer.presses('Box Two')
    await customer.isAsked('Push the card in.')
    isShown('Gold up.')
    await customer.hasLogged({ type: 'answered', step: 'intro', answer: 'contacts-up', typed: 'Box Two' } as never)
  })

  it('is by the side of its slot where that is what differs', async () => {
    const customer = await customerWith(box('Box One', 'contacts-down', 'side'), box('Box Two', 'contacts-up'))
    await customer.presses('Box One')
    await customer.isAsked('Push the card in.')
    isShown('From the side.')
  })

  it('is the one for any box where it is another box, or nobody knows which', async () => {
    const customer = await customerWith(box('Box One', 'contacts-down', 'side'), box('Box Two', 'contacts-up'))
    await customer.presses('Another one')
    await customer.isAsked('Push the card in.')
    isShown('Any box.')
  })

  it('is that of the only box that the provider has, where nobody knows which it is', async () => {
    const customer = await customerWith(box('Box Two', 'contacts-up'))
    await customer.presses(customer.words.run.unsure)
    await customer.isAsked('Push the card in.')
    isShown('Gold up.')
  })

  it('is the one for any box where the provider names none, and the name is typed for the desk', async () => {
    const customer = await customerWith()
    await customer.types('Old box')
    await customer.presses(customer.words.run.next)
    await customer.isAsked('Push the card in.')
    isShown('Any box.')
    await customer.hasLogged({ type: 'answered', step: 'intro', answer: 'other-model', typed: 'Old box' } as never)
  })
})

describe('a link of a guide to another screen of the app', () => {
  it('opens that screen, and the way back leads to the same step', async () => {
    const customer = await customerWith(box('Box Two', 'contacts-up'))
    await customer.presses('Box Two')
    await customer.isAsked('Push the card in.')
    await customer.presses('the right settings')
    await customer.sees(/mail address/i)
    expect(location.pathname).toBe('/mail')
    await customer.presses(customer.words.run.back)
    await customer.isAsked('Push the card in.')
    await customer.presses('It works')
    await customer.isAsked('It works again.')
  })

  it('is left by the browser’s own way back as well', async () => {
    const customer = await customerWith(box('Box Two', 'contacts-up'))
    await customer.presses('Box Two')
    await customer.presses('the right settings')
    await customer.sees(/mail address/i)
    history.back()
    await customer.isAsked('Push the card in.')
    expect(await customer.log()).toHaveLength(1)
  })
})
