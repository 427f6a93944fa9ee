import { expect, test } from 'vitest'
import { de as desk } from '../../src/app/agent/words/de.ts'
import { sv as link } from '../../src/app/customer/link/words/sv.ts'
import { answerLabel } from '../../src/app/ui/answer-label.ts'
import { de } from '../../src/app/words/de.ts'
import { sv } from '../../src/app/words/sv.ts'
import type { Words } from '../../src/app/words/words.ts'
import type { CodeText } from '../../src/code/alphabet.ts'
import { groupsOf } from '../../src/code/groups.ts'
import { spellOut } from '../../src/code/spelling/spell-out.ts'
import type { GuideBundle } from '../../src/guide/bundle.ts'
import type { AnswerId, StepId } from '../../src/guide/ids.ts'
import { findStepWords } from '../../src/guide/step-words.ts'
import { Agent } from './agent.ts'
import { type Customer, scene } from './customer.ts'
import { shippedGuide } from './shipped-guide.ts'

const GUIDE = 'restart-router'

/** What a step is called on the agent's screen, and what the customer would read. */
const title = ({ words }: GuideBundle, step: string) => findStepWords(words, step as StepId)?.title ?? ''
const labelOf = ({ words }: GuideBundle, step: string, answer: string, ours: Words) =>
  answerLabel(answer as AnswerId, findStepWords(words, step as StepId) ?? { answers: {} }, ours)

/** The part of a link that a phone on another server opens. */
function pathOf(text: string): string {
  const { pathname, hash } = new URL(text)
  return pathname + hash
}

async function linkOn(agent: Agent): Promise<string> {
  const shown = agent.page.locator('.composed-link')
  await shown.waitFor()
  return pathOf(await shown.innerText())
}

async function codeOnCard(customer: Customer): Promise<string> {
  const code = await customer.page.locator('[data-code]').first().getAttribute('data-code')
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}(?:.{4})?$/)
  return code ?? ''
}

/** The sixth letter misheard, all of it spelled as Swedes do. */
function readOut(code: string): string {
  const misheard = code.slice(0, 5) + (code[5] === 'B' ? 'D' : 'B') + code.slice(6)
  return spellOut(misheard as CodeText, 'sv')
    .flat()
    .map(({ said }) => said)
    .join(', ')
}

test('a German desk without a mouse and a Swedish phone without a connection find the fault together', {
  timeout: 300_000,
}, async () => {
  const agent = await Agent.comesIn('de-DE')
  const { customer, server } = await scene({ locale: 'sv-SE' })
  await customer.opens('/')
  await customer.hasEverythingKept()
  await server.stops()
  const walk = customer.walk(GUIDE, 'sv')
  const german = shippedGuide(server.dist, GUIDE, 'de')

  // The link: what is broken, one answer that is known, language, reference.
  await agent.opens('/agent')
  await agent.goesToField()
  await agent.types(german.words.title)
  const known = agent.page.locator('summary', { hasText: desk.compose.known(0) })
  await agent.reaches(known)
  await agent.presses('Enter')
  await agent.selects(findStepWords(german.words, 'lamp' as StepId)?.agent ?? '', labelOf(german, 'lamp', 'lit', de))
  await agent.selects(desk.compose.language, 'Svenska')
  await agent.reaches(agent.page.getByLabel(desk.compose.reference, { exact: true }))
  await agent.types('fall-12')
  await agent.presses('Enter')
  const first = await linkOn(agent)

  // The phone, offline: from here on, what was said already.
  await customer.opens(first)
  await customer.sees(/Nordlicht Netz/)
  await customer.sees(link.known(1))
  await customer.presses(sv.home.start.begin)
  await walk.isAt('pull')
  await walk.answers('done')
  await customer.presses(sv.run.wait.cutShort)
  await walk.isAt('went-dark')
  await walk.answers('all-dark')
  await walk.isAt('plug-in')
  await walk.isKept()
  await customer.presses(sv.contact.call)
  await customer.isShown(sv.summary.title)
  const halfway = await codeOnCard(customer)

  // The code, heard with a mistake.
  await agent.chooses(desk.compose.hear)
  await agent.isShown(desk.decode.title)
  await agent.goesToField()
  await agent.types(readOut(halfway))
  await agent.sees(desk.readBack.title)
  await agent.sees(groupsOf(halfway)[1] ?? '')
  expect(await agent.page.getByText(desk.decode.right).count()).toBe(0)
  await agent.chooses(desk.readBack.confirm)
  await agent.sees(desk.decode.right)
  await agent.sees(desk.cases.candidates)
  await agent.reaches(agent.page.getByRole('button', { name: /^FALL-12 · / }))
  await agent.presses('Enter')
  await agent.sees(desk.cases.kept)

  // Together, in German, with the Swedish words beside it.
  await agent.chooses(desk.walk.goOn)
  await agent.isShown(title(german, 'plug-in'))
  await agent.page.getByRole('complementary').getByText(title(walk.bundle, 'plug-in')).waitFor()
  await agent.presses('1')
  await agent.isShown(title(german, 'start-up'))
  await agent.presses('2')
  await agent.isShown(title(german, 'line'))
  await agent.presses('1')
  await agent.isShown(title(german, 'dark-between'))
  await agent.presses('1')
  await agent.isShown(title(german, 'lights'))
  await agent.chooses(desk.walk.steps.toCase)
  await agent.isShown(desk.walk.caseTitle)
  await agent.sees(desk.summary.evidence.stated)
  expect(await agent.page.getByText(desk.summary.evidence.proved).count(), 'nothing heard is proved').toBe(0)

  // Back to the phone, which is still offline.
  await agent.chooses(desk.compose.fromHereMake)
  const second = await linkOn(agent)
  expect(second).toContain('c=FALL-12')
  await customer.opens(second)
  await customer.sees(link.goesOn(title(walk.bundle, 'lights')))
  // The first run stands there unfinished beside it.
  await customer.presses(sv.home.start.beginAgain)
  await walk.isAt('lights')
  await walk.answers('absent')
  await customer.presses(sv.run.read.nothing)
  await walk.isAt('deadline~no-line')
  await customer.presses(sv.run.read.noDate)
  await walk.isAt('called~no-line')
  await customer.presses(labelOf(walk.bundle, 'called', 'no', sv))
  await customer.presses(sv.run.finished.call)
  await customer.isShown(sv.summary.title)
  const end = await codeOnCard(customer)

  // To the ticket.
  await agent.opens('/agent/decode')
  await agent.goesToField()
  await agent.types(groupsOf(end).join(' ').toLowerCase())
  await agent.sees(desk.decode.right)
  const outcome = (german.words.outcomes['no-line' as never]?.title ?? '').replace('{provider}', 'Nordlicht Netz')
  await agent.sees(outcome)
  await agent.chooses(desk.ticket.text)
  await agent.page.getByRole('button', { name: desk.ticket.copied, exact: true }).waitFor()
  const ticket = await agent.clipboard()
  expect(ticket).toContain(outcome)
  expect(ticket).toContain(end)
  expect(ticket).toContain(
    `${findStepWords(german.words, 'lamp' as StepId)?.agent}: ${labelOf(german, 'lamp', 'lit', de)}`,
  )
})
