import { describe, expect, it } from 'vitest'
import type { CodeText } from '../../src/code/alphabet.ts'
import { spellOut } from '../../src/code/spelling/spell-out.ts'
import type { Content } from '../../src/guide/entry.ts'
import type { Language } from '../../src/guide/language.ts'
import { Customer } from './customer.tsx'
import { someListing } from './some-bundle.ts'

const said = (step: string, answer: string) => ({ type: 'answered', step, answer }) as unknown as Content
const toTheCall = [
  said('intro', 'next'),
  said('plug', 'out'),
  said('pull', 'cannot'),
  said('lamp', 'dark'),
  said('which', 'tv'),
  said('number', 'unsure'),
  said('line', 'reachable'),
  said('reset', 'refused'),
  said('lights', 'skipped'),
  said('works', 'no'),
]

async function opensCallCard(customer: Customer, answers = toTheCall): Promise<string> {
  const run = await customer.standsAt(answers)
  customer.closesPage()
  customer.opens(`/run/${run}/summary`)
  await customer.sees(customer.words.summary.codeWhat)
  return document.querySelector<HTMLElement>('[data-code]')?.dataset['code'] ?? ''
}

const issued = async (customer: Customer) =>
  (await customer.log()).flatMap((content) => (content.type === 'code-issued' ? [content.code] : []))

describe('the code', () => {
  it('that is shown is an entry of the log, once for one path', async () => {
    const customer = new Customer()
    const code = await opensCallCard(customer)
    await expect.poll(() => issued(customer)).toEqual([code])
    await customer.reloads()
    await customer.sees(customer.words.summary.title)
    await customer.sees(customer.words.summary.codeWhat)
    expect(document.querySelector<HTMLElement>('[data-code]')?.dataset['code']).toBe(code)
    expect(await issued(customer)).toEqual([code])
  })

  it('is another one after an answer was changed, and says so', async () => {
    const customer = new Customer()
    const code = await opensCallCard(customer)
    await customer.presses(customer.words.summary.toRun)
    await customer.isAsked('This needs')
    await customer.presses(customer.words.run.back)
    await customer.isAsked('Does it work now?')
    await customer.presses('It works')
    await customer.isAsked('It works again.')
    await customer.presses(customer.words.contact.call)
    await customer.sees(customer.words.summary.newCode)
    expect(document.querySelector<HTMLElement>('[data-code]')?.dataset['code']).not.toBe(code)
  })

  it.each<Language>(['de', 'sv', 'en'])('is spelled in the alphabet of the language: %s', async (language) => {
    const customer = new Customer(language)
    const code = await opensCallCard(customer)
    await customer.presses(customer.words.summary.readAloud)
    for (const [place, group] of spellOut(code as CodeText, language).entries()) {
      await customer.sees(customer.words.summary.group(place + 1, code.length / 4))
      for (const { name } of group) await customer.sees(name)
      if (place < code.length / 4 - 1) await customer.presses(customer.words.summary.nextGroup)
    }
    await customer.presses(customer.words.summary.allGroups)
    await customer.isAsked(customer.words.summary.title)
  })
})

describe('the call card', () => {
  it('dials the department of the outcome and says whether somebody answers', async () => {
    const customer = new Customer()
    await opensCallCard(customer)
    const link = document.querySelector<HTMLAnchorElement>('.call-now a')
    expect(link?.href).toBe('tel:+4930222222')
    await customer.sees(customer.words.contact.openAllDay)
  })

  it.each<Language>(['de', 'sv', 'en'])(
    'shows code and number in the first window of a small phone: %s',
    async (language) => {
      const customer = new Customer(language)
      await customer.store.settings.set('caller', { name: 'Åsa Müller', phone: '030 23125 111', reachable: '' })
      await opensCallCard(customer)
      await customer.sees('030 23125 111')
      const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect(0, 1e6)
      expect([innerWidth, innerHeight]).toEqual([360, 780])
      expect(scrollY).toBe(0)
      expect(box('[data-code]').bottom).toBeLessThanOrEqual(box('.call-now').top)
      expect(box('.call-now a').bottom).toBeLessThanOrEqual(innerHeight)
    },
  )

  it('tells what is certain from what was only said', async () => {
    const customer = new Customer()
    await opensCallCard(customer)
    await customer.sees(/As you told us[\s\S]*Plug: was loose/)
    customer.doesNotSee(customer.words.summary.certainHint)
  })

  it('can be opened before the end, and says so', async () => {
    const customer = new Customer()
    await opensCallCard(customer, toTheCall.slice(0, 3))
    await customer.sees(customer.words.summary.notFinished)
    await customer.sees(customer.words.summary.aboutOpen(someListing.titles.en.title))
    await customer.presses(customer.words.summary.goOn)
    await customer.isAsked('Is a lamp lit?')
  })
})
