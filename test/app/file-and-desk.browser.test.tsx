import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { en as desk } from '../../src/app/agent/words/en.ts'
import { en as file } from '../../src/app/customer/file/words/en.ts'
import { en } from '../../src/app/words/en.ts'
import { readPdf } from '../../src/bundle/pdf/read-pdf.ts'
import type { CodeText } from '../../src/code/alphabet.ts'
import { codeOf } from '../../src/code/code-path.ts'
import { groupsOf } from '../../src/code/groups.ts'
import { spellOut } from '../../src/code/spelling/spell-out.ts'
import type { RegistryEntry } from '../../src/guide/bundle.ts'
import type { Content } from '../../src/guide/entry.ts'
import { readGuideLink } from '../../src/guide/guide-link.ts'
import type { AnswerId, RunId, StepId } from '../../src/guide/ids.ts'
import { browserSha256 } from '../../src/store/browser-sha256.ts'
import { Person, someRegistry } from './person.tsx'
import { someFingerprint, someFlow, someListing } from './some-bundle.ts'

const NONCE = 'bm9uY2UtMTIz'

const said = (step: string, answer: string, more: object = {}) =>
  ({ type: 'answered', step, answer, ...more }) as unknown as Content

/** Somebody with a changed answer, a wait, a contradiction and a photo, who came by the agent's link. */
async function hasWalked(customer: Person, line: object = {}): Promise<RunId> {
  const { entry } = await customer.store.begin({
    type: 'begun',
    guide: someListing.guide,
    revision: 1,
    fingerprint: someFingerprint,
    language: 'en',
    entry: 'intro' as StepId,
    link: { nonce: NONCE, caseReference: 'CASE-7' },
    walkedBy: 'customer',
  })
  const photo = await customer.store.photos.keep(entry.run, await aPhoto())
  if (photo === null) throw new Error('the photo was not kept')
  const log: readonly Content[] = [
    said('intro', 'next'),
    said('plug', 'in'),
    { type: 'went-back', to: 'plug' as StepId },
    said('plug', 'out'),
    said('pull', 'done'),
    { type: 'waiting', step: 'pause' as StepId },
    said('pause', 'cut-short'),
    said('lamp', 'lit'),
    { type: 'contradiction-kept', contradiction: 'plug-and-lamp' } as unknown as Content,
    said('which', 'tv'),
    said('number', 'valid', { typed: '123456789015' }),
    said('line', 'reachable', line),
    said('reset', 'refused'),
    said('lights', 'taken', { photo }),
    said('works', 'no'),
  ]
  for (const content of log) await customer.store.append(entry.run, content)
  return entry.run
}

async function aPhoto(): Promise<Blob> {
  const canvas = new OffscreenCanvas(40, 20)
  canvas.getContext('2d')?.fillRect(0, 0, 40, 20)
  return canvas.convertToBlob({ type: 'image/jpeg' })
}

/** The file that the person gives to the system's share sheet, which this browser does not have. */
function sharedFile(): Promise<File> {
  const sheet = navigator as unknown as Record<string, unknown>
  onTestFinished(() => {
    delete sheet['canShare']
    delete sheet['share']
  })
  return new Promise((resolve) => {
    sheet['canShare'] = () => true
    sheet['share'] = async ({ files }: { readonly files: readonly File[] }) =>
      files.forEach((each) => void resolve(each))
  })
}

/** Makes the file as a customer does, from the call card on. */
async function sendsFile(customer: Person, run: RunId): Promise<File> {
  const sent = sharedFile()
  customer.opens(`/run/${run}/summary`)
  await customer.sees('It holds your answers')
  await customer.presses(file.title)
  await customer.types(file.name, 'Åsa Müller')
  await customer.types(file.phone, '030 23125 111')
  await customer.presses(file.make)
  await customer.sees(file.made)
  await customer.presses(file.share)
  const made = await sent
  customer.leaves()
  return made
}

async function agentWithCase(): Promise<Person> {
  const agent = new Person()
  const now = Date.now()
  await agent.store.cases.add({
    openedAt: now,
    changedAt: now,
    reference: 'CASE-7',
    guide: someListing.guide,
    fingerprint: someFingerprint,
    step: null,
    language: 'en',
    nonce: NONCE,
    codes: [],
    outcome: null,
    note: '',
  })
  return agent
}

/** The results on the screen, by what was checked. */
const results = (agent: Person) =>
  Object.fromEntries(
    Object.entries(desk.file.check).map(([check, name]) => [
      check,
      new RegExp(`${name}\\s+(passed|failed|cannot be checked)`).exec(agent.text)?.[1],
    ]),
  )

describe('a file from the customer', () => {
  test('opens at the desk with all that can be checked passed, and tells the whole run', {
    timeout: 60_000,
  }, async () => {
    const customer = new Person()
    const made = await sendsFile(customer, await hasWalked(customer))
    expect(made.name).toMatch(/^vorab-some-guide-.*\.pdf$/)
    const agent = await agentWithCase()
    agent.opens('/agent/file')
    await agent.drops(made, desk.file.choose)
    await agent.sees('This needs Somewhere Net.')
    expect(results(agent)).toEqual({
      signature: 'passed',
      key: 'cannot be checked',
      chain: 'passed',
      guide: 'passed',
      replay: 'passed',
      code: 'passed',
      nonce: 'passed',
      photos: 'passed',
    })
    await agent.sees('Åsa Müller')
    await agent.sees('Loose plug, lit lamp.')
    await agent.sees(desk.summary.changedTo('It is in', 'It was loose'))
    await agent.sees(/Wait half a minute\.: did not wait long enough/)
    agent.opens('/agent/file')
    await agent.chooses(desk.file.choose, made)
    await agent.sees(desk.file.check.key)
    await vi.waitFor(() => expect(results(agent)['key']).toBe('passed'))
  })

  test('tells what was measured again after the end, before and after', { timeout: 60_000 }, async () => {
    const took = (level: string, minute: number) => ({
      reading: { probe: 'reach', level, figures: {}, startedAt: Date.UTC(2026, 10, 21, 9, minute), durationMs: 10 },
    })
    const customer = new Person()
    const run = await hasWalked(customer, took('reachable', 1))
    const again = { type: 'measured-again', step: 'line', ...took('too-slow', 31) } as unknown as Content
    await customer.store.append(run, again)
    const made = await sendsFile(customer, run)
    const agent = await agentWithCase()
    agent.opens('/agent/file')
    await agent.drops(made, desk.file.choose)
    await agent.sees(desk.bundle.retests)
    await agent.sees(/Does the line answer\?: before \(.*\d\d:01\): reachable; after \(.*\d\d:31\): far too slow/)
    expect(results(agent)).toMatchObject({ chain: 'passed', replay: 'passed', code: 'passed' })
  })

  test('loses a photo that was deleted from the device, which is then nowhere', async () => {
    const customer = new Person()
    const run = await hasWalked(customer)
    customer.opens(`/run/${run}/file`)
    await customer.sees(file.photo(1))
    await customer.presses(file.removePhoto)
    await customer.presses(file.removePhotoYes)
    await vi.waitFor(() => expect(customer.text).not.toContain(file.photo(1)))
    const taken = (await customer.store.log(run)).find(({ content }) => content.type === 'answered' && content.photo)
    const sha256 = taken?.content.type === 'answered' ? (taken.content.photo ?? '') : ''
    expect(sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(await customer.store.photos.find(run, sha256)).toBeNull()
  })

  test('that is larger than any of ours is refused before it is read', async () => {
    const agent = new Person()
    const read = vi.spyOn(Blob.prototype, 'arrayBuffer')
    onTestFinished(() => read.mockRestore())
    agent.opens('/agent/file')
    await agent.drops(new File([new Uint8Array(31_000_000)], 'film.pdf'), desk.file.choose)
    await agent.sees(desk.file.problem['too-large'])
    expect(read).not.toHaveBeenCalled()
  })

  test('that was altered is named so, and nothing of it is shown', async () => {
    const customer = new Person()
    const made = await sendsFile(customer, await hasWalked(customer))
    const found = await readPdf(new Uint8Array(await made.arrayBuffer()))
    if (found.status !== 'found') throw new Error(found.status)
    const [head = '', body = '', signature = ''] = new TextDecoder().decode(found.bytes).split('.')
    const swapped = body.slice(0, 40) + (body[40] === 'A' ? 'B' : 'A') + body.slice(41)
    const agent = await agentWithCase()
    agent.opens('/agent/file')
    await agent.chooses(desk.file.choose, new File([[head, swapped, signature].join('.')], 'vorab-run.jws'))
    await agent.sees(desk.file.problem['signature-wrong'])
    expect(agent.text).not.toContain('Åsa Müller')
    agent.opens('/agent/file')
    await agent.chooses(desk.file.choose, new File(['hello'], 'letter.pdf'))
    await agent.sees(desk.file.problem['not-a-pdf'])
  })

  test('leaves out what the person takes out; the way can then no longer be replayed', async () => {
    const customer = new Person()
    const run = await hasWalked(customer)
    const sent = sharedFile()
    customer.opens(`/run/${run}/file`)
    await customer.presses('Which number is on the card?')
    await customer.sees(file.leftOutNote)
    await customer.presses(file.make)
    await customer.presses(file.share)
    const made = await sent
    const found = await readPdf(new Uint8Array(await made.arrayBuffer()))
    const body = found.status === 'found' ? (new TextDecoder().decode(found.bytes).split('.')[1] ?? '') : ''
    const sealed = atob(body.replaceAll('-', '+').replaceAll('_', '/'))
    expect(sealed).toContain('"step":"lights"')
    expect(sealed).not.toContain('123456789015')
    const agent = await agentWithCase()
    agent.opens('/agent/file')
    await agent.chooses(desk.file.choose, made)
    await agent.sees(desk.file.why['left-out'])
    expect(results(agent)).toMatchObject({ chain: 'passed', replay: 'cannot be checked' })
  })
})

const walk = ['next', 'out', 'cannot', 'dark', 'tv', 'unsure', 'reachable', 'refused', 'skipped', 'no'] as AnswerId[]

async function aCode(registry: readonly RegistryEntry[] = someRegistry): Promise<CodeText> {
  const code = await codeOf({
    flow: someFlow,
    registry,
    path: { entry: 'intro' as StepId, answers: walk },
    changed: false,
    now: Date.now(),
    key: NONCE,
    sha256: browserSha256,
  })
  if (code === null) throw new Error('the guide is in the register')
  return code
}

describe('a code that is read out', () => {
  test('with one wrong letter: its group is named, confirmed, and then the run is there, beside its case', async () => {
    const code = await aCode()
    const wrong = code.slice(0, 6) + (code[6] === 'B' ? 'D' : 'B') + code.slice(7)
    const agent = await agentWithCase()
    agent.opens('/agent/decode')
    await agent.types(desk.decode.field, wrong)
    await agent.sees(desk.readBack.title)
    await agent.sees(new RegExp(`${desk.readBack.likely}: ${code.slice(4, 8)}`))
    expect(agent.text).not.toContain('no signal on the line')
    await agent.presses(desk.readBack.confirm)
    await agent.sees('no signal on the line')
    await agent.sees(/Plug\s+was loose/)
    await agent.sees('CASE-7')
    await agent.presses('CASE-7')
    await agent.sees(desk.cases.kept)
    await vi.waitFor(async () => expect((await agent.store.cases.all())[0]).toMatchObject({ codes: [code] }))
    agent.opens('/agent/cases')
    await agent.types(desk.cases.search, 'case-8')
    await agent.sees(desk.cases.noneFound)
    await agent.types(desk.cases.search, 'case-7')
    await agent.presses(groupsOf(code).join(' '))
    await agent.sees('no signal on the line')
  })

  test('in Swedish spelling words is understood at once', async () => {
    const code = await aCode()
    const spelled = spellOut(code, 'sv')
      .flat()
      .map(({ said: text }) => text)
      .join(', ')
    const agent = new Person()
    agent.opens('/agent/decode')
    await agent.types(desk.decode.field, spelled)
    await agent.sees(desk.decode.right)
    await agent.sees('no signal on the line')
  })

  test('of a guide that is not known here says so', async () => {
    const other = { ...someRegistry[0], guide: 'other' } as RegistryEntry
    const agent = new Person()
    agent.opens(`/c#${await aCode([other, ...someRegistry])}`)
    await agent.sees(desk.refused['unknown-guide'])
  })
})

describe('a link for a caller', () => {
  test('made from a code goes on where the code ends, on the other device, and counts what came along as only said', async () => {
    const half = await codeOf({
      flow: someFlow,
      registry: someRegistry,
      path: { entry: 'intro' as StepId, answers: walk.slice(0, 4) },
      changed: false,
      now: Date.now(),
      key: NONCE,
      sha256: browserSha256,
    })
    const agent = new Person()
    agent.opens('/agent/decode')
    await agent.types(desk.decode.field, half ?? '')
    await agent.presses(desk.compose.fromHereMake)
    await agent.sees(/#l=en/)
    const link = new URL(/https?:\S+#\S+/.exec(agent.text)?.[0] ?? '')
    expect(readGuideLink(link.hash).code).toBe(half)
    agent.leaves()
    const customer = new Person()
    customer.opens(`${link.pathname}${link.hash}`)
    await customer.presses(en.home.start.begin)
    await customer.sees('What is broken?')
    await vi.waitFor(async () => {
      const [listing] = await customer.store.runs()
      if (listing === undefined) throw new Error('nothing begun')
      expect((await customer.store.log(listing.run)).slice(1).map(({ content }) => content)).toEqual([
        said('intro', 'next', { prefilled: true }),
        said('plug', 'out', { prefilled: true }),
        said('pull', 'cannot', { prefilled: true }),
        said('lamp', 'dark', { prefilled: true }),
      ])
    })
  })

  test('fits one SMS, carries what was chosen, and is kept as a case', async () => {
    const agent = new Person()
    agent.opens('/agent')
    await agent.types(desk.compose.reference, 'case-9')
    await agent.presses(desk.compose.make)
    await agent.sees(/#l=en/)
    const link = /https?:\S+#\S+/.exec(agent.text)?.[0] ?? ''
    const [kept] = await agent.store.cases.all()
    expect(readGuideLink(new URL(link).hash)).toMatchObject({ caseReference: 'CASE-9', nonce: kept?.nonce })
    const sms =
      [...document.querySelectorAll('a')].map(({ href }) => href).find((href) => href.startsWith('sms:')) ?? ''
    const text = decodeURIComponent(sms.slice(sms.indexOf('body=') + 5))
    expect(text).toContain(link)
    expect(text.length).toBeLessThanOrEqual(160)
  })

  test('takes no reference that could be a name', async () => {
    const agent = new Person()
    agent.opens('/agent')
    await agent.types(desk.compose.reference, 'Frau Berg')
    await agent.presses(desk.compose.make)
    await agent.sees(desk.compose.referenceWrong)
    expect(await agent.store.cases.all()).toEqual([])
  })
})

test('the desk is worked by keys: to the places, to the field, to the list of keys', async () => {
  const agent = new Person()
  agent.opens('/agent')
  await agent.sees(desk.compose.title)
  await agent.pressesKeyUntil('c', () => expect(agent.text).toContain(desk.decode.title))
  await agent.pressesKeyUntil('/', () => expect(document.activeElement?.tagName).toBe('INPUT'))
  agent.pressesKey('f')
  await agent.sees(desk.decode.title)
  ;(document.activeElement as HTMLElement).blur()
  await agent.pressesKeyUntil('?', () => expect(document.querySelector('dialog')?.open).toBe(true))
})
