import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nodeSha256 } from '../../src/cli/node-sha256.ts'
import { fromBase64Url, toBase64Url, toHex, utf8 } from '../../src/guide/bytes.ts'
import { canonicalJson } from '../../src/guide/canonical-json.ts'
import type { Content, Entry } from '../../src/guide/entry.ts'
import type { AnswerId, RunId, StepId } from '../../src/guide/ids.ts'
import { CHAIN_START, sealEntry } from '../../src/guide/seal-entry.ts'
import { verifyChain } from '../../src/guide/verify-chain.ts'

const run = 'run-1' as RunId

function answered(answer: string): Content {
  return { type: 'answered', step: 'lamp' as StepId, answer: answer as AnswerId, typed: 'Zürich 😀' }
}

async function logOf(...answers: string[]): Promise<Entry[]> {
  const log: Entry[] = []
  for (const [at, answer] of answers.entries()) {
    const salt = new Uint8Array(16).fill(at + 1)
    log.push(
      await sealEntry({
        previous: log.at(-1) ?? null,
        run,
        at: 1000 * at,
        content: answered(answer),
        salt,
        sha256: nodeSha256,
      }),
    )
  }
  return log
}

function change(log: readonly Entry[], place: number, to: Partial<Entry>): Entry[] {
  return log.map((entry, at) => (at === place ? { ...entry, ...to } : entry))
}

describe('sealing', () => {
  test('the commitment is SHA-256 over salt and canonical content with its place and time', async () => {
    const [entry] = await logOf('lit')
    const text = `{"at":0,"content":{"answer":"lit","step":"lamp","type":"answered","typed":"Zürich 😀"},"prev":"${CHAIN_START}","run":"run-1","seq":0}`
    const expected = createHash('sha256').update(Buffer.alloc(16, 1)).update(text, 'utf8').digest('hex')
    expect(entry).toMatchObject({ seq: 0, prev: CHAIN_START, salt: 'AQEBAQEBAQEBAQEBAQEBAQ', commitment: expected })
  })

  test('each entry names the commitment before it', async () => {
    const [first, second] = await logOf('lit', 'dark')
    expect(second).toMatchObject({ seq: 1, prev: first?.commitment })
  })

  test('what is undefined is neither committed nor kept', async () => {
    const content = { ...answered('lit'), photo: undefined } as unknown as Content
    const entry = await sealEntry({ previous: null, run, at: 0, content, salt: new Uint8Array(16), sha256: nodeSha256 })
    expect(Object.keys(entry.content)).not.toContain('photo')
    expect((await verifyChain([entry], nodeSha256)).status).toBe('intact')
  })

  test('refuses a short salt and the entry of another run', async () => {
    const [previous = null] = await logOf('lit')
    const sealed = { previous, run, at: 0, content: answered('lit'), salt: new Uint8Array(16), sha256: nodeSha256 }
    await expect(sealEntry({ ...sealed, salt: new Uint8Array(15) })).rejects.toThrow(RangeError)
    await expect(sealEntry({ ...sealed, run: 'run-2' as RunId })).rejects.toThrow(RangeError)
  })
})

describe('verifying', () => {
  test('an unaltered log is intact, and its head is its last commitment', async () => {
    const log = await logOf('lit', 'dark', 'lit')
    expect(await verifyChain(log, nodeSha256)).toEqual({ status: 'intact', head: log[2]?.commitment, leftOut: [] })
    expect(await verifyChain([], nodeSha256)).toEqual({ status: 'intact', head: CHAIN_START, leftOut: [] })
  })

  test('parts left out keep the rest verifiable', async () => {
    const log = await logOf('lit', 'dark', 'lit')
    const file = log.map(({ salt, content, ...rest }) => (rest.seq === 1 ? rest : { ...rest, salt, content }))
    expect(await verifyChain(file, nodeSha256)).toMatchObject({ status: 'intact', leftOut: [1] })
  })

  test.each<[string, (log: Entry[]) => Entry[], { place: number; reason: string }]>([
    ['another answer', (log) => change(log, 1, { content: answered('lit') }), { place: 1, reason: 'commitment' }],
    ['another time', (log) => change(log, 1, { at: 1001 }), { place: 1, reason: 'commitment' }],
    ['another salt', (log) => change(log, 1, { salt: 'AAAAAAAAAAAAAAAAAAAAAA' }), { place: 1, reason: 'commitment' }],
    ['a salt that is none', (log) => change(log, 1, { salt: 'A' }), { place: 1, reason: 'commitment' }],
    ['half a character', (log) => change(log, 1, { content: answered('\ud800') }), { place: 1, reason: 'commitment' }],
    ['another commitment', (log) => change(log, 0, { commitment: 'f'.repeat(64) }), { place: 0, reason: 'commitment' }],
    ['another predecessor', (log) => change(log, 1, { prev: 'f'.repeat(64) }), { place: 1, reason: 'link' }],
    ['an entry of another run', (log) => change(log, 1, { run: 'run-2' as RunId }), { place: 1, reason: 'other-run' }],
    ['an entry missing', (log) => log.toSpliced(1, 1), { place: 1, reason: 'seq' }],
    ['the beginning missing', (log) => log.slice(1), { place: 0, reason: 'seq' }],
    ['an entry twice', (log) => [...log.slice(0, 2), ...log.slice(1)], { place: 2, reason: 'seq' }],
    [
      'two entries swapped and numbered and linked anew',
      ([a, b, c]) => [
        { ...(b as Entry), seq: 0, prev: CHAIN_START },
        { ...(a as Entry), seq: 1, prev: (b as Entry).commitment },
        { ...(c as Entry), prev: (a as Entry).commitment },
      ],
      { place: 0, reason: 'commitment' },
    ],
  ])('%s is found', async (_, tamper, found) => {
    expect(await verifyChain(tamper(await logOf('lit', 'dark', 'cannot')), nodeSha256)).toEqual({
      status: 'broken',
      ...found,
    })
  })
})

describe('bytes', () => {
  test('UTF-8 and base64url agree with Node', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.uint8Array(), (text, bytes) => {
        expect(Buffer.from(text, 'utf8').equals(utf8(text))).toBe(true)
        expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'))
        expect(Buffer.from(bytes).equals(fromBase64Url(toBase64Url(bytes)) ?? Buffer.of(1))).toBe(true)
        expect(toHex(bytes)).toBe(Buffer.from(bytes).toString('hex'))
      }),
    )
    expect(() => utf8('a\udc00')).toThrow(TypeError)
  })

  test.each(['A', 'AB', 'AA=', 'A+', 'AAAAA', 'ÄA'])('%s is no canonical base64url', (text) => {
    expect(fromBase64Url(text)).toBeNull()
  })

  test('canonical text is what was sealed, whatever the order of members', () => {
    const { type, ...rest } = answered('lit')
    expect(canonicalJson({ ...rest, type })).toBe(canonicalJson(answered('lit')))
  })
})
