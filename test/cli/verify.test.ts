import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { entriesForFile } from '../../src/bundle/leave-out.ts'
import type { Payload } from '../../src/bundle/payload.ts'
import { seal } from '../../src/bundle/seal.ts'
import { makeSigningKey } from '../../src/bundle/signing-key.ts'
import { nodeSha256 } from '../../src/cli/node-sha256.ts'
import type { Content, Entry } from '../../src/guide/entry.ts'
import type { RunId } from '../../src/guide/ids.ts'
import { sealEntry } from '../../src/guide/seal-entry.ts'
import { type Finished, vorab } from './terminal.ts'

const folder = mkdtempSync(join(tmpdir(), 'vorab-verify-'))
const dir = ['--guides', folder]
const run = 'run-1' as RunId
let fingerprint = ''

beforeAll(async () => {
  cpSync('test/compiler/lamp', join(folder, 'lamp'), { recursive: true })
  const { printed } = await vorab(['publish', 'lamp', ...dir])
  fingerprint = (printed[0] as { entry: { fingerprint: string } }).entry.fingerprint
})

afterAll(() => rmSync(folder, { recursive: true }))

const walk = ['no', 'done', 'waited', 'other-format', 'next', 'bright', 'reachable']

/** The log of somebody who walked through the lamp guide and ended at its outcome. */
async function walked(): Promise<readonly Entry[]> {
  const answers = join(folder, 'answers.json')
  writeFileSync(answers, JSON.stringify(walk))
  const { printed } = await vorab(['encode', '--guide', 'lamp', '--answers', answers, ...dir])
  const { answers: said } = (await decoded((printed[0] as { code: string }).code)) as {
    answers: { step: string; answer: string }[]
  }
  expect(said).toHaveLength(walk.length)
  const contents = [
    {
      type: 'begun',
      guide: 'lamp',
      revision: 1,
      fingerprint,
      language: 'de',
      entry: said[0]?.step,
      link: { nonce: 'nonce-of-the-link', caseReference: 'CASE-7' },
      walkedBy: 'customer',
    },
    ...said.map(({ step, answer }) => ({ type: 'answered', step, answer })),
    { type: 'contradiction-kept', contradiction: 'dark-yet-bright' },
  ] as unknown as Content[]
  const entries: Entry[] = []
  for (const content of contents) {
    const salt = new Uint8Array(16).fill(entries.length)
    const at = Date.UTC(2026, 10, 21) + entries.length * 1000
    entries.push(await sealEntry({ previous: entries.at(-1) ?? null, run, at, content, salt, sha256: nodeSha256 }))
  }
  return entries
}

async function decoded(code: string): Promise<unknown> {
  return (await vorab(['decode', code, ...dir])).printed[0]
}

async function fileOf(change: (payload: Payload) => Payload = (payload) => payload): Promise<string> {
  const payload: Payload = {
    format: 1,
    kind: 'vorab-run',
    run,
    provider: 'nordlicht',
    language: 'de',
    sealedAt: Date.UTC(2026, 10, 21, 10),
    outcome: 'fixed',
    code: null,
    caller: { name: 'Åsa Müller', phone: null },
    contacts: [],
    entries: entriesForFile(await walked(), new Set()),
    photos: [],
  }
  const sealed = await seal(change(payload), await makeSigningKey())
  const file = join(folder, 'run.jws')
  writeFileSync(file, sealed.text)
  return file
}

const results = ({ printed }: Finished) =>
  Object.fromEntries(
    (printed[0] as { checks: { check: string; result: string }[] }).checks.map(({ check, result }) => [check, result]),
  )

describe('vorab verify', () => {
  test('says of an honest file what each check shows, and ends well', async () => {
    const finished = await vorab(['verify', await fileOf(), '--nonce', 'nonce-of-the-link', ...dir])
    expect(finished).toMatchObject({ exit: 0, reported: [] })
    expect(results(finished)).toEqual({
      signature: 'passed',
      key: 'not-checkable',
      chain: 'passed',
      guide: 'passed',
      replay: 'passed',
      code: 'not-checkable',
      nonce: 'passed',
      photos: 'not-checkable',
    })
    expect(finished.printed[0]).toMatchObject({
      status: 'opened',
      guide: 'lamp',
      revision: 1,
      case: 'CASE-7',
      caller: { name: 'Åsa Müller', phone: null },
      end: { kind: 'outcome', outcome: 'fixed' },
      leftOut: 0,
    })
  })

  test('names what fails in an altered log, one line each, and ends with 1', async () => {
    const file = await fileOf((payload) => ({ ...payload, entries: payload.entries.toSpliced(3, 1) }))
    const { exit, reported } = await vorab(['verify', file, ...dir])
    expect(exit).toBe(1)
    expect(reported[0]).toContain('chain: seq')
  })

  test('names another outcome than the answers lead to', async () => {
    const { exit, reported } = await vorab(['verify', await fileOf((all) => ({ ...all, outcome: 'other' })), ...dir])
    expect(exit).toBe(1)
    expect(reported).toEqual([expect.stringContaining('replay: other-outcome')])
  })

  test('knows a key of before from another', async () => {
    const file = await fileOf()
    const first = await vorab(['verify', file, ...dir])
    const [signature] = (first.printed[0] as { checks: { key: string }[] }).checks
    expect(results(await vorab(['verify', file, '--key', signature?.key ?? '', ...dir]))['key']).toBe('passed')
    const other = await vorab(['verify', file, '--key', 'another', ...dir])
    expect(other.exit).toBe(1)
    expect(other.reported).toEqual([expect.stringContaining('key: another-key')])
  })

  test('does not know a guide that is not published here', async () => {
    const none = mkdtempSync(join(tmpdir(), 'vorab-none-'))
    writeFileSync(join(none, 'registry.json'), '[]')
    expect(results(await vorab(['verify', await fileOf(), '--guides', none]))).toMatchObject({
      guide: 'not-checkable',
      replay: 'not-checkable',
      chain: 'passed',
    })
    rmSync(none, { recursive: true })
  })

  test.each([
    ['no file', 'gone.jws', null, 'no-such-file'],
    ['no PDF', 'text.pdf', 'hello', 'not-a-pdf'],
    ['no seal', 'text.jws', 'hello', 'not-a-seal'],
    ['no algorithm', 'none.jws', `${Buffer.from('{"alg":"none"}').toString('base64url')}.e30.`, 'wrong-algorithm'],
    ['a later format', 'later.json', '{"format":2,"kind":"vorab-run"}', 'future-version'],
  ])('ends with 1 and a name for %s', async (_what, name, text, status) => {
    const file = join(folder, name)
    if (text !== null) writeFileSync(file, text)
    const { exit, printed, reported } = await vorab(['verify', file, ...dir])
    expect(exit).toBe(1)
    expect(printed[0]).toMatchObject({ status })
    expect(reported).toHaveLength(1)
  })

  test('wants exactly one file', async () => {
    expect((await vorab(['verify'])).exit).toBe(2)
  })
})
