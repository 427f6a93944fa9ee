import axe from 'axe-core'
import { describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { en as desk } from '../../../src/app/agent/words/en.ts'
import { en } from '../../../src/app/words/en.ts'
import { Person } from '../person.tsx'

/** Every screen of the desk, each by what leads to it. */
const screens: Readonly<Record<string, (agent: Person) => Promise<unknown>>> = {
  compose: async (agent) => {
    agent.opens('/agent')
    await agent.presses(desk.compose.known(0))
    await agent.presses(desk.compose.make)
    await agent.sees(desk.compose.hear)
  },
  decode: async (agent) => {
    agent.opens('/agent/decode')
    await agent.types(desk.decode.field, 'XA9D B wie Dora')
    await agent.sees(desk.decode.oneOf(['B', 'D']))
  },
  file: async (agent) => {
    agent.opens('/agent/file')
    await agent.types(desk.file.paste, 'nothing of ours')
    await agent.sees(desk.file.notOurText)
  },
  cases: async (agent) => {
    agent.opens('/agent/cases')
    await agent.sees(desk.cases.none)
  },
  practice: async (agent) => {
    agent.opens('/agent/practice')
    await agent.presses(desk.practice.begin)
    await agent.sees(desk.practice.groupAgain(1))
  },
  'a step with a caller, and its case': async (agent) => {
    agent.opens('/agent/walk')
    await agent.presses(desk.walk.begin)
    await agent.presses(en.run.next)
    await agent.sees('Is the plug in?')
    await findsNothing()
    await agent.presses(desk.walk.steps.toCase)
    await agent.sees(desk.walk.newCode)
  },
}

async function findsNothing(): Promise<void> {
  // Colours are the tokens that every screen shares; `test/accessible` measures them on the built site, where nothing moves.
  const rules = { 'color-contrast': { enabled: false } }
  const { violations } = await axe.run(document, { resultTypes: ['violations'], rules })
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`)
  expect(found).toEqual([])
}

describe.each([
  ['a desk', 1440],
  ['a phone', 360],
])('on %s axe finds nothing on', (_, width) => {
  test.each(Object.keys(screens))('%s', { timeout: 60_000 }, async (name) => {
    // Tall enough that nothing has to be scrolled to, or axe cannot tell what lies behind a text.
    await page.viewport(width, 4000)
    const agent = new Person('en')
    await screens[name]?.(agent)
    await findsNothing()
  })
})
