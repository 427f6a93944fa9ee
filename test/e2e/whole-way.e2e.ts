import { describe, expect, onTestFinished, test } from 'vitest'
import { de as deAgent } from '../../src/app/agent/words/de.ts'
import { sv as svAgent } from '../../src/app/agent/words/sv.ts'
import { de } from '../../src/app/words/de.ts'
import { sv } from '../../src/app/words/sv.ts'
import type { CodeText } from '../../src/code/alphabet.ts'
import { groupsOf } from '../../src/code/groups.ts'
import { spellOut } from '../../src/code/spelling/spell-out.ts'
import { replay } from '../../src/engine/replay.ts'
import type { GuideBundle } from '../../src/guide/bundle.ts'
import type { AnswerId } from '../../src/guide/ids.ts'
import { Customer, scene } from './customer.ts'
import { Phone } from './phone.ts'

/** What the customer says; the line is down, so the measurement of known outages ends at "other". */
const first = ['nothing', 'today', 'fails', 'lit'] as const

/** The claims that this walk makes, as the agent's screen must show them: taken from the guide, not from a screen. */
function claimsOf(bundle: GuideBundle, answers: readonly string[]) {
  const replayed = replay(bundle.flow, {
    kind: 'path',
    entry: bundle.flow.entries[0],
    answers: answers as readonly AnswerId[],
  })
  return replayed.claims.map(({ claim, value, evidence }) => {
    const words = bundle.words.claims[claim]
    return { label: words?.label ?? '', value: value === null ? null : (words?.values[value] ?? ''), evidence }
  })
}

/** Another letter of the alphabet in its place: what mishearing does to a code. */
function withOneWrongLetter(code: string): string {
  const place = 5
  return code.slice(0, place) + (code[place] === 'K' ? 'M' : 'K') + code.slice(place + 1)
}

async function agentAt(server: ConstructorParameters<typeof Customer>[1], locale: string): Promise<Customer> {
  const desk = await Phone.switchedOn({ locale })
  onTestFinished(() => desk.isThrownAway())
  return new Customer(desk, server)
}

describe('the whole way', () => {
  test('from a broken line to a code typed with one wrong letter, in German', async () => {
    const { customer, phone, server } = await scene()
    await customer.opens('/')
    await customer.hasEverythingKept()
    const walk = customer.walk('connectivity')
    await customer.opens('/g/connectivity')
    await server.stops()
    await customer.presses(de.home.start.begin)
    await walk.isAt('outage')
    await walk.measures('other')
    for (const answer of first) await walk.answers(answer)
    await walk.isKept()
    await phone.browserIsKilled()

    await phone.restarts()
    await customer.opens('/')
    await customer.presses(de.home.resume)
    await walk.isAt('pull')
    await walk.answers('cannot')
    await walk.answers('cable')
    await walk.answers('blinking')
    await walk.isAt('matters~no-line')
    await customer.presses(de.run.read.nothing)
    await walk.isAt('deadline~no-line')
    await customer.presses(de.run.read.noDate)
    await walk.isAt('called~no-line')
    await walk.answers('no')
    await walk.isAt('no-line')
    await customer.presses(de.run.finished.call)
    await customer.isShown(de.summary.title)
    const code = await codeOnCard(customer)

    await server.starts()
    const agent = await agentAt(server, 'de-DE')
    await agent.opens('/agent/decode')
    await agent.page.getByLabel(deAgent.decode.field).fill(withOneWrongLetter(code).toLowerCase())
    await agent.sees(deAgent.readBack.title)
    await agent.sees(deAgent.decode.group(2))
    expect(await agent.page.getByText(deAgent.summary.claims).count()).toBe(0)
    await agent.sees(groupsOf(code)[1] ?? '')
    await agent.presses(deAgent.readBack.confirm)
    await agent.sees(deAgent.decode.right)
    await agent.sees(walk.bundle.words.outcomes['no-line' as never]?.title ?? '')
    const answers = ['other', ...first, 'cannot', 'cable', 'blinking', 'nothing', 'none', 'no']
    await showsClaims(agent, claimsOf(walk.bundle, answers), deAgent.summary.unknownValue)
  })

  test('the same in Swedish, with the code given as spelling words', async () => {
    const { customer, phone, server } = await scene({ locale: 'sv-SE' })
    await customer.opens('/')
    await customer.hasEverythingKept()
    const walk = customer.walk('connectivity', 'sv')
    await customer.opens('/g/connectivity')
    await server.stops()
    await customer.presses(sv.home.start.begin)
    await walk.isAt('outage')
    await walk.measures('other')
    for (const answer of first) await walk.answers(answer)
    await walk.isKept()
    await phone.browserIsKilled()
    await phone.restarts()
    await customer.opens('/')
    await customer.presses(sv.home.resume)
    await walk.isAt('pull')
    await walk.answers('cannot')
    await walk.answers('cable')
    await walk.answers('blinking')
    await customer.presses(sv.run.read.nothing)
    await walk.isAt('deadline~no-line')
    await customer.presses(sv.run.read.noDate)
    await walk.isAt('called~no-line')
    await walk.answers('no')
    await walk.isAt('no-line')
    await customer.presses(sv.run.finished.call)
    const code = await codeOnCard(customer)

    await server.starts()
    const agent = await agentAt(server, 'sv-SE')
    await agent.opens('/agent/decode')
    const spoken = spellOut(code as CodeText, 'sv')
      .flat()
      .map(({ said }) => said)
      .join(' ')
    await agent.page.getByLabel(svAgent.decode.field).fill(spoken)
    await agent.sees(svAgent.decode.right)
    const answers = ['other', ...first, 'cannot', 'cable', 'blinking', 'nothing', 'none', 'no']
    await showsClaims(agent, claimsOf(walk.bundle, answers), svAgent.summary.unknownValue)
  })
})

async function codeOnCard(customer: Customer): Promise<string> {
  const code = await customer.page.locator('[data-code]').first().getAttribute('data-code')
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}(?:.{4})?$/)
  return code ?? ''
}

async function showsClaims(agent: Customer, claims: ReturnType<typeof claimsOf>, unknown: string): Promise<void> {
  expect(claims.length).toBeGreaterThan(5)
  for (const { label, value } of claims) {
    const row = agent.page.locator('.case-claims .case-row').filter({ hasText: label })
    await row
      .filter({ hasText: value ?? unknown })
      .first()
      .waitFor()
  }
  expect(await agent.page.locator('.case-claims .case-row').count()).toBe(claims.length)
}
