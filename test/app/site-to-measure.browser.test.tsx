import { expect, test } from 'vitest'
import type { GuideBundle } from '../../src/guide/bundle.ts'
import type { Language } from '../../src/guide/language.ts'
import { Customer } from './customer.tsx'
import { someBundle } from './some-bundle.ts'
import { someProvider } from './some-provider.ts'

/** Does the site answer, and is its name found? Both ask which site it is about. */
function siteGuide(language: Language): GuideBundle {
  const some = someBundle(language)
  const step = (id: string, probe: string, to: string) => ({
    id,
    kind: 'measure',
    probe,
    pictures: [],
    confirms: null,
    edges: [{ answer: 'other', to, claims: [] }],
  })
  const said = (title: string) => ({ title, body: [], answers: {}, help: [], field: null, agent: title })
  return {
    ...some,
    flow: {
      ...some.flow,
      entries: ['intro'],
      steps: { intro: step('intro', 'website', 'names'), names: step('names', 'dns', 'wait-it-out') },
    },
    words: { ...some.words, steps: { intro: said('Does the site answer?'), names: said('Is its name found?') } },
  } as unknown as GuideBundle
}

async function customerAsked(): Promise<Customer> {
  const customer = new Customer()
  customer.guide = siteGuide
  customer.provider = {
    ...someProvider,
    probes: { ...someProvider.probes, dnsOverHttps: 'https://names.example/q', typedSites: true },
  }
  await customer.standsAt([])
  await customer.isAsked('Does the site answer?')
  return customer
}

test('a site is typed once, and known to the next measurement; the log never has it', async () => {
  const customer = await customerAsked()
  await customer.types('www.example.org')
  await customer.presses(customer.words.probe.begin)
  await customer.measurementEnds('answers')
  await customer.presses(customer.words.probe.next)
  await customer.isAsked('Is its name found?')
  await expect.poll(() => document.querySelector('input')?.value).toBe('www.example.org')
  expect(JSON.stringify(await customer.log())).not.toContain('example.org')
})

test.each([
  ['goes on differently where a name takes no mail', ['no-mail-exchanger', 'other'], true],
  ['has no use for it', ['other'], false],
] as const)('mail exchangers are looked for where the guide %s', async (_, answers, looked) => {
  const customer = new Customer()
  customer.guide = (language) => {
    const guide = siteGuide(language)
    const { names } = guide.flow.steps as unknown as Readonly<Record<string, object>>
    const edges = answers.map((answer) => ({ answer, to: 'wait-it-out', claims: [] }))
    return {
      ...guide,
      flow: { ...guide.flow, steps: { intro: { ...names, id: 'intro', edges } } },
    } as unknown as GuideBundle
  }
  customer.provider = { ...someProvider, probes: { ...someProvider.probes, dnsOverHttps: 'https://names.example/q' } }
  await customer.standsAt([])
  await customer.isAsked('Does the site answer?')
  await customer.types('example.org')
  await customer.presses(customer.words.probe.begin)
  await customer.measurementEnds('works')
  await customer.presses(customer.words.probe.next)
  expect(customer.lookedForMail).toBe(looked)
})

test('whoever cannot name a site goes on without the measurement', async () => {
  const customer = await customerAsked()
  await customer.presses(customer.words.probe.skip)
  await customer.isAsked('Is its name found?')
  await customer.presses(customer.words.probe.skip)
  await customer.isAsked('Wait a day.')
  await customer.hasLogged(
    { type: 'answered', step: 'intro', answer: 'stopped' } as never,
    { type: 'answered', step: 'names', answer: 'stopped' } as never,
  )
})

test('where no site may be tried, nobody is asked for one, and the guide says how to find out by hand at this place', async () => {
  const customer = new Customer()
  customer.guide = (language) => {
    const guide = siteGuide(language)
    const steps = guide.words.steps as Readonly<Record<string, object>>
    const intro = { ...steps['intro'], answers: { unsupported: 'Ask your neighbour for the site.' } }
    return { ...guide, words: { ...guide.words, steps: { ...steps, intro } } } as unknown as GuideBundle
  }
  await customer.standsAt([])
  await customer.measurementEnds('unsupported')
  await customer.sees('Ask your neighbour for the site.')
})
