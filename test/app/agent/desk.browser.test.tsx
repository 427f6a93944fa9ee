import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { en as desk } from '../../../src/app/agent/words/en.ts'
import { en as link } from '../../../src/app/customer/link/words/en.ts'
import { en } from '../../../src/app/words/en.ts'
import type { CodeText } from '../../../src/code/alphabet.ts'
import { codeOf } from '../../../src/code/code-path.ts'
import type { Content } from '../../../src/guide/entry.ts'
import { readGuideLink } from '../../../src/guide/guide-link.ts'
import type { AnswerId, StepId } from '../../../src/guide/ids.ts'
import { browserSha256 } from '../../../src/store/browser-sha256.ts'
import { Person, someRegistry } from '../person.tsx'
import { someFingerprint, someFlow, someListing } from '../some-bundle.ts'

const walk = ['next', 'out', 'cannot', 'dark', 'tv', 'unsure', 'reachable', 'refused', 'skipped', 'no']

async function codeFor(answers: readonly string[], key = 'bm9uY2UtMTIz'): Promise<CodeText> {
  const code = await codeOf({
    flow: someFlow,
    registry: someRegistry,
    path: { entry: 'intro' as StepId, answers: answers as readonly AnswerId[] },
    changed: false,
    now: Date.now(),
    key,
    sha256: browserSha256,
  })
  if (code === null) throw new Error('the guide is in the register')
  return code
}

async function hasCase(agent: Person, reference: string, nonce: string, more: object = {}): Promise<string> {
  const now = Date.now()
  const row = await agent.store.cases.add({
    openedAt: now,
    changedAt: now,
    reference,
    guide: someListing.guide,
    fingerprint: someFingerprint,
    step: null,
    language: 'en',
    nonce,
    codes: [],
    outcome: null,
    note: '',
    ...more,
  })
  return row.id
}

/** The link that stands on the screen, as a phone opens it. */
async function linkOn(agent: Person): Promise<URL> {
  await agent.sees(/#l=\w\w/)
  return new URL(/https?:\S+#\S+/.exec(agent.text)?.[0] ?? '')
}

/** Only a bound for what never comes. */
const patience = { timeout: 8000 }

/** What a run's log holds, by what was answered. */
async function answersIn(person: Person): Promise<readonly Content[]> {
  const [listing] = await person.store.runs()
  const log = listing === undefined ? [] : await person.store.log(listing.run)
  return log.map(({ content }) => content)
}

/** Answers are written after they are shown. */
async function comesToHold(person: Person, expected: readonly object[]): Promise<void> {
  await vi.waitFor(async () => expect(await answersIn(person)).toMatchObject(expected), patience)
}

const caller = () => document.querySelector('aside')?.innerText ?? ''

describe('together with a caller', () => {
  test('a run goes on from a code, in the agent’s language, the customer’s words beside it, and nothing heard is more than said', {
    timeout: 60_000,
  }, async () => {
    const code = await codeFor(walk.slice(0, 4))
    const agent = new Person('en')
    agent.opens(`/c#${code}`)
    await agent.presses(desk.walk.goOn)
    await agent.sees('What is broken?')
    await vi.waitFor(() => expect(caller()).toMatch(/Is a lamp lit\?\s+All are dark\s+from before/), patience)
    await agent.presses('Television')
    await agent.presses(en.run.next)
    await agent.types('Number on the card', '123456789015')
    await agent.presses(en.run.read.check)
    await agent.sees(desk.walk.steps.heardHint)
    await agent.sees(desk.walk.steps.heard)
    await agent.presses('Reachable')
    await agent.sees('The router will be reset.')
    await agent.presses(en.run.guard.refused)
    await agent.sees(desk.walk.steps.noPhoto)
    await agent.presses(en.run.show.skip)
    await agent.presses('It does not')
    await agent.sees('This needs Somewhere Net.')
    await agent.presses(desk.walk.steps.toCase)
    await agent.sees(desk.walk.newCode)
    await agent.sees(desk.walk.walkedByAgent)
    expect(agent.text).toContain(desk.summary.evidence.stated)
    for (const evidence of ['measured', 'proved', 'confirmed'] as const)
      expect(agent.text).not.toContain(desk.summary.evidence[evidence])
    const log = await answersIn(agent)
    expect(log[0]).toMatchObject({ type: 'begun', walkedBy: 'agent' })
    expect(log.filter((content) => content.type === 'answered' && content.prefilled === true)).toHaveLength(4)
    await vi.waitFor(async () => {
      const [kept] = await agent.store.cases.all()
      expect(kept).toMatchObject({ outcome: 'line-dead', codes: [code, expect.any(String)] })
      expect(kept?.run).toBeDefined()
    }, patience)
    await agent.presses(desk.walk.earlier(code))
    await agent.sees(desk.summary.unfinished('What is broken?'))
  })

  test('without a smartphone the guide begins at its start, and its case leads back to it', async () => {
    const agent = new Person('en')
    agent.opens('/agent/walk')
    await agent.types(desk.compose.reference, 'case-3')
    await agent.presses(desk.walk.begin)
    await agent.sees('We look at the router of Somewhere Net.')
    await agent.presses(en.run.next)
    await agent.presses('It is in')
    await agent.sees('Pull the plug.')
    agent.opens('/agent/cases')
    await agent.sees('CASE-3')
    await agent.presses(desk.cases.walked)
    await agent.sees(desk.walk.caseTitle)
    await agent.presses(desk.walk.back)
    await agent.sees('Pull the plug.')
    expect((await answersIn(agent))[0]).toMatchObject({
      walkedBy: 'agent',
      link: { caseReference: 'CASE-3', nonce: expect.stringMatching(/^[\w-]{11}$/) },
    })
  })

  test('answers are given by figures, and a customer’s own run is not walked at the desk', async () => {
    const agent = new Person('en')
    agent.opens('/agent/walk')
    await agent.presses(desk.walk.begin)
    await agent.sees('We look at the router')
    await agent.goesOnByKey('1', 'Is the plug in?')
    await agent.goesOnByKey('2', 'Pull the plug.')
    await comesToHold(agent, [{}, { step: 'intro' }, { step: 'plug', answer: 'out' }])
    const { entry } = await agent.store.begin({
      type: 'begun',
      guide: someListing.guide,
      revision: 1,
      fingerprint: someFingerprint,
      language: 'en',
      entry: 'intro' as StepId,
      link: null,
      walkedBy: 'customer',
    })
    agent.opens(`/agent/run/${entry.run}`)
    await agent.sees(en.keeping.notFound.title)
  })
})

describe('a link with what is known', () => {
  test('carries the answers as a code, from which the phone goes on; no answer is given twice', async () => {
    const agent = new Person()
    agent.opens('/agent')
    await agent.presses(desk.compose.known(0))
    await agent.selects('We look at the router of Somewhere Net.', 'next')
    await agent.selects('Is the plug in?', 'out')
    await agent.sees(desk.compose.known(2))
    await agent.presses(desk.compose.make)
    const made = await linkOn(agent)
    const [kept] = await agent.store.cases.all()
    expect(readGuideLink(made.hash)).toMatchObject({ code: kept?.codes[0], nonce: kept?.nonce, step: null })
    agent.leaves()
    const customer = new Person()
    customer.opens(`${made.pathname}${made.hash}`)
    await customer.sees(link.known(2))
    await customer.sees(link.goesOn('Pull the plug.'))
    await customer.presses(en.home.start.begin)
    await customer.sees('Pull the plug.')
    await comesToHold(customer, [
      { type: 'begun', walkedBy: 'customer', link: { nonce: kept?.nonce } },
      { step: 'intro', answer: 'next', prefilled: true },
      { step: 'plug', answer: 'out', prefilled: true },
    ])
  })
})

describe('a link that is not in order', () => {
  test.each([
    ['of another provider', '#n=abc&c=CASE-1&p=elsewhere', link['other-provider']],
    ['cut off', '#n=abc&r=XASEMFCVDD', link.broken],
    ['to a step that is gone', '#n=abc&s=number', link.old],
  ])('%s says so, and the guide begins at its start', async (_, hash, words) => {
    const customer = new Person()
    customer.opens(`/g/some-guide${hash}`)
    await customer.sees(words)
    await customer.sees(link.fromStart)
    await customer.presses(en.home.start.begin)
    await customer.sees('We look at the router of Somewhere Net.')
    const nonce = hash.includes('elsewhere') ? null : { nonce: 'abc', caseReference: null }
    await comesToHold(customer, [{ entry: 'intro', link: nonce }])
  })
})

describe('a code at the desk', () => {
  test('that was not made from the link of its case is kept with it only after a word, and without blame', async () => {
    const agent = new Person()
    const id = await hasCase(agent, 'CASE-7', 'another-nonce')
    agent.opens(`/agent/decode#case=${id}`)
    await agent.types(desk.decode.field, await codeFor(walk, 'nobodys-nonce'))
    await agent.presses(desk.cases.keepWith('CASE-7'))
    await agent.sees(desk.cases.otherLink('CASE-7'))
    expect(desk.cases.otherLinkHint).not.toMatch(/wrong|fake|false|fraud/i)
    expect((await agent.store.cases.all())[0]?.codes).toEqual([])
    await agent.presses(desk.cases.keepAnyway)
    await agent.sees(desk.cases.kept)
    expect((await agent.store.cases.all())[0]?.codes).toHaveLength(1)
  })

  test('opened behind another in the same tab is read anew', async () => {
    const agent = new Person()
    agent.opens(`/c#${await codeFor(walk)}`)
    await agent.sees('no signal on the line')
    location.hash = await codeFor(walk.slice(0, 1))
    await agent.sees(desk.summary.unfinished('Is the plug in?'))
    expect(agent.text).not.toContain('no signal on the line')
  })

  test('says of each group, as soon as it is there, whether it can be, and between which letters one must ask', async () => {
    const agent = new Person()
    agent.opens('/agent/decode')
    const code = await codeFor(walk)
    await agent.types(desk.decode.field, code.slice(0, 4))
    await agent.sees(new RegExp(`${code.slice(0, 4)}\\s+${desk.decode.state['can-be']}`))
    await agent.types(desk.decode.field, 'ZZZZ')
    await agent.sees(desk.decode.state['unknown-guide'])
    await agent.types(desk.decode.field, `${code.slice(0, 3)}?`)
    await agent.sees(desk.decode.state.illegible)
    await agent.types(desk.decode.field, `${code.slice(0, 3)} B wie Dora`)
    await agent.sees(desk.decode.oneOf(['B', 'D']))
    const wrong = code.slice(0, 6) + (code[6] === 'B' ? 'D' : 'B') + code.slice(7)
    await agent.types(desk.decode.field, wrong)
    await agent.sees(desk.readBack.which(3, wrong[6] ?? '', code[6] ?? ''))
  })

  test('of a fault that others called about today stands out', async () => {
    const agent = new Person()
    for (const reference of ['CASE-1', 'CASE-2'])
      await hasCase(agent, reference, reference, { outcome: 'line-dead', codes: ['X'] })
    agent.opens(`/c#${await codeFor(walk)}`)
    await agent.sees(desk.cases.sameFault(2))
    for (const reference of ['CASE-1', 'CASE-2']) await agent.sees(`${reference} (`)
  })
})

test('a pasted text says what it says, that nobody can verify it, and opens its code', async () => {
  const agent = new Person()
  const code = await codeFor(walk)
  agent.opens('/agent/file')
  await agent.types(desk.file.paste, `Hello, my code is ${code.match(/..../g)?.join(' ')}. Regards`)
  await agent.sees(desk.file.unsignedText)
  await agent.sees('no signal on the line')
  await agent.types(desk.file.paste, 'Hello, it does not work.')
  await agent.sees(desk.file.notOurText)
  expect(agent.text).not.toContain('no signal on the line')
})

describe('practice', () => {
  test('without a voice shows what a made-up caller says, hears a group again, and tells time and mistakes', async () => {
    const voices = vi.spyOn(speechSynthesis, 'getVoices').mockReturnValue([])
    onTestFinished(() => voices.mockRestore())
    const agent = new Person()
    agent.opens('/agent/practice')
    await agent.presses(desk.practice.begin)
    await agent.sees(desk.practice.noVoice)
    for (const group of [2, 3, 4]) {
      await agent.presses(desk.practice.nextGroup)
      await agent.sees(desk.practice.groupAgain(group))
    }
    const heard: string[] = []
    for (const group of [1, 2, 3, 4]) {
      await agent.presses(desk.practice.groupAgain(group))
      await vi.waitFor(
        () => expect(said()).toMatch(/ for |zero|one|two|three|four|five|six|seven|eight|niner/),
        patience,
      )
      await vi.waitFor(() => expect(heard).not.toContain(said()), patience)
      heard.push(said())
    }
    await agent.types(desk.decode.field, heard.join(', '))
    await agent.sees(desk.decode.right)
    await agent.sees(desk.practice.counted(4, 0))
    await agent.sees(desk.practice.results)
    expect(await agent.store.cases.all()).toEqual([])
  })
})

const said = () => document.querySelector<HTMLElement>('.practice-said')?.innerText ?? ''

test('an address of the desk behind which there is nothing says so', async () => {
  const agent = new Person()
  agent.opens('/agent/nothing-such')
  await agent.sees(en.keeping.notFound.title)
  agent.opens('/agent/')
  await agent.sees(desk.compose.title)
})
