import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import type { Content } from '../../src/guide/entry.ts'
import { type Language, languages } from '../../src/guide/language.ts'
import { Customer } from './customer.tsx'

const said = (step: string, answer: string) => ({ type: 'answered', step, answer }) as unknown as Content
const waiting = { type: 'waiting', step: 'pause' } as unknown as Content

const path: readonly Content[] = [
  said('intro', 'next'),
  said('plug', 'out'),
  said('pull', 'done'),
  said('pause', 'cut-short'),
  said('lamp', 'dark'),
  said('which', 'tv'),
  said('number', 'mistyped'),
  said('number~2', 'unsure'),
  said('line', 'reachable'),
  said('reset', 'refused'),
  said('lights', 'skipped'),
]
const contradicting = [...path.slice(0, 4), said('lamp', 'lit')]
const back = { type: 'went-back', to: 'plug' } as unknown as Content

const hungUp = { type: 'hung-up', task: 'Router off for five minutes' } as const
const cameBack = { type: 'came-back', works: true } as const

async function opensCard(customer: Customer, answers: readonly Content[]): Promise<void> {
  const run = await customer.standsAt(answers)
  customer.closesPage()
  customer.opens(`/run/${run}/summary`)
}

/** Every screen of the customer, each by what leads to it. */
const screens: Readonly<Record<string, (customer: Customer) => Promise<unknown>>> = {
  home: async (customer) => customer.opens('/'),
  start: async (customer) => customer.opens('/g/some-guide/'),
  privacy: async (customer) => customer.opens('/privacy/'),
  settings: async (customer) => customer.opens('/settings'),
  'no runs': async (customer) => customer.opens('/runs'),
  left: async (customer) => customer.opens('/left'),
  nothing: async (customer) => customer.opens('/nowhere'),
  runs: async (customer) => {
    await customer.standsAt(path.slice(0, 1))
    customer.closesPage()
    customer.opens('/runs')
    await customer.presses(customer.words.keeping.runs.rename)
    await customer.presses(customer.words.keeping.runs.leave)
  },
  'home with a run': async (customer) => {
    await customer.standsAt(path.slice(0, 1))
    customer.closesPage()
    customer.store.become({ kind: 'memory', reason: 'failing' })
    customer.opens('/')
    await customer.sees(customer.words.home.resume)
  },
  ...Object.fromEntries(
    path.map((_, place) => [`step ${place}`, (customer: Customer) => customer.standsAt(path.slice(0, place))]),
  ),
  works: (customer) => customer.standsAt(path),
  'waiting clock': (customer) => customer.standsAt([...path.slice(0, 3), waiting]),
  'looking back': (customer) => customer.standsAt([...path, back]),
  contradiction: (customer) => customer.standsAt(contradicting),
  'between two calls': async (customer) => {
    await opensCard(customer, [...path, said('works', 'no'), hungUp])
    await customer.measurementEnds('no-answer')
  },
  'works again after a call': (customer) => opensCard(customer, [...path, said('works', 'no'), hungUp, cameBack]),
  'tick error': async (customer) => {
    await customer.standsAt(path.slice(0, 5))
    await customer.presses(customer.words.run.next)
  },
  solved: (customer) => customer.standsAt([...path, said('works', 'yes')]),
  call: (customer) => customer.standsAt([...path, said('works', 'no')]),
  advice: (customer) => customer.standsAt([...path, said('works', 'later')]),
  'call card': async (customer) => {
    const run = await customer.standsAt([...path, said('works', 'no')])
    customer.closesPage()
    customer.opens(`/run/${run}/summary`)
    await customer.sees(customer.words.summary.readAloud)
  },
  'one group': async (customer) => {
    const run = await customer.standsAt([...path, said('works', 'no')])
    customer.closesPage()
    customer.opens(`/run/${run}/summary`)
    await customer.presses(customer.words.summary.readAloud)
  },
}

/** Animations that end, at their end: colours in between are nobody's finding. */
async function comesToRest(): Promise<void> {
  const ending = document
    .getAnimations()
    .filter(({ effect }) => effect?.getTiming().iterations !== Number.POSITIVE_INFINITY)
  await Promise.all(ending.map((animation) => animation.finished.catch(() => {})))
}

async function findings(run: axe.RunOptions): Promise<readonly string[]> {
  await comesToRest()
  // Rules for a whole document stand outside of what the app draws here.
  const { violations } = await axe.run(document.body, { resultTypes: ['violations'], ...run })
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

describe.each(languages)('no finding of axe in %s', (language: Language) => {
  it.each(Object.keys(screens))('%s, light and dark', async (screen) => {
    // Tall enough that nothing scrolls beneath a bar that sticks.
    await page.viewport(360, 4000)
    const customer = new Customer(language)
    await screens[screen]?.(customer)
    await customer.isAsked(/./)
    const { dataset } = document.documentElement
    dataset['theme'] = 'light'
    expect(await findings({ runOnly: everything }), `${screen}, light`).toEqual([])
    dataset['theme'] = 'dark'
    expect(await findings({ runOnly: { type: 'rule', values: ['color-contrast'] } }), `${screen}, dark`).toEqual([])
    delete dataset['theme']
  })
})
