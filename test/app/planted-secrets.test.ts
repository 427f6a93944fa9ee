import { describe, expect, test } from 'vitest'
import { type Choice, type FileParts, payloadFor, readableFile } from '../../src/app/customer/file/file-parts.ts'
import { typedForLog } from '../../src/app/walk/steps/typed-for-log.ts'
import { parsePayload } from '../../src/bundle/payload.ts'
import { plainText } from '../../src/bundle/plain-text.ts'
import { runDocument } from '../../src/bundle/run-document.ts'
import { seal } from '../../src/bundle/seal.ts'
import { en } from '../../src/bundle/words/en.ts'
import { nodeSha256 } from '../../src/cli/node-sha256.ts'
import { codeOf } from '../../src/code/code-path.ts'
import { replay } from '../../src/engine/replay.ts'
import type { Content, Entry } from '../../src/guide/entry.ts'
import type { RunId, StepId } from '../../src/guide/ids.ts'
import { keepsText, readingLevels, type ValidatorId } from '../../src/guide/levels.ts'
import { sealEntry } from '../../src/guide/seal-entry.ts'
import type { Contact } from '../../src/store/contact.ts'
import { chain } from '../guide/some-flow.ts'
import { someBundle, someFingerprint } from './some-bundle.ts'

/** As people type them; each is there once, so that a find names where it came through. */
const kinds = [
  (n: number) => `Passw0rd!${n}x`,
  (n: number) => `PIN ${String(100_000 + n)}`,
  (n: number) => `DE${String(10 + (n % 89))}37040044${String(1_000_000_000 + n)}`,
  (n: number) => `Musterweg ${n}, 1${String(1000 + n)} Kiel`,
  (n: number) => `Heimnetz-${10_000 + n}`,
]
const secrets = Array.from({ length: 1000 }, (_, n) => kinds[n % kinds.length]?.(n) ?? '')
const pasted = secrets.slice(0, 400)
const leftOut = secrets.slice(400, 700)
const ofContacts = secrets.slice(700, 900)
const ofPhotos = secrets.slice(900)
const chosen = 'Please call in the evening'

const sorted = (Object.keys(readingLevels) as ValidatorId[]).filter((validator) => !keepsText(validator))
const steps = pasted.length + leftOut.length + 1
const flow = chain(steps, 3)
const run = 'run-1' as RunId

/** A log with one answer a text. */
function contents(texts: readonly string[], own = 0): readonly Content[] {
  const answered = (typed: object, place: number): Content =>
    ({ type: 'answered', step: `s${place}`, answer: 'a0', ...typed }) as unknown as Content
  const typed = texts.map((text, n) =>
    typedForLog(n < texts.length - own ? (sorted[n % sorted.length] ?? 'mail-error') : 'free-text', text),
  )
  const begun = {
    type: 'begun',
    guide: flow.guide,
    revision: 1,
    fingerprint: someFingerprint,
    language: 'en',
    entry: 's0',
    link: null,
    walkedBy: 'customer',
  } as unknown as Content
  return [begun, ...typed.map(answered)]
}

async function parts(): Promise<FileParts> {
  const entries: Entry[] = []
  for (const content of everything()) {
    const salt = new Uint8Array(16).fill(entries.length % 256)
    entries.push(
      await sealEntry({ previous: entries.at(-1) ?? null, run, at: entries.length, content, salt, sha256: nodeSha256 }),
    )
  }
  const bundle = { ...someBundle('en'), flow }
  const live = { run, bundle, replayed: replay(flow, { kind: 'log', entries }) }
  const contacts = ofContacts.map(
    (text, n): Contact => ({
      id: String(n),
      at: n,
      by: 'call',
      who: text,
      ticket: text,
      promised: text,
      promisedBy: null,
      keptPromise: null,
      run: null,
    }),
  )
  const photos = new Map(ofPhotos.map((text, n) => [String(n).padStart(64, '0'), new TextEncoder().encode(text)]))
  return { live: live as unknown as FileParts['live'], entries, contacts, photos, provider: 'somewhere' }
}

/** First the pasted texts, then words for the agent that are taken out again, then those that are meant to go. */
const everything = () => contents([...pasted, ...leftOut, chosen], leftOut.length + 1)

const found = (text: string) => secrets.filter((secret) => text.includes(secret))

describe('a thousand secrets, typed where people type them', () => {
  test('only five kinds of text are kept out of the log, and each of them is', () => {
    expect(sorted).toEqual(['mail-error', 'browser-error', 'tv-screen', 'kids-only', 'suspicious-mail'])
    expect(found(JSON.stringify(everything()))).toEqual(leftOut)
  })

  test('are in no part of a file beyond what the person chose to send', async () => {
    const all = await parts()
    const first = 1 + pasted.length
    const choice: Choice = {
      name: '',
      phone: '',
      leftOut: new Set(leftOut.map((_, n) => first + n)),
      contactsLeftOut: new Set(all.contacts.map(({ id }) => id)),
      photosLeftOut: new Set(all.photos.keys()),
    }
    const payload = payloadFor(all, choice, 0)
    const sealed = await seal(payload, null)
    const printed = plainText(runDocument(readableFile(all, payload, { words: en, signed: false })))
    expect(parsePayload(JSON.parse(sealed.text)).status).toBe('ok')
    expect(sealed.text).toContain(chosen)
    expect(found(sealed.text)).toEqual([])
    expect(found(printed)).toEqual([])
    for (const secret of ofPhotos) expect(sealed.text).not.toContain(Buffer.from(secret).toString('base64url'))
  })

  test('make no difference to a code: the same answers give the same one, whatever was typed', async () => {
    const short = chain(20, 3)
    const codeWith = (texts: readonly string[]) => {
      const log = contents(texts).map((content, seq) => ({ seq, at: seq, content }))
      const { path } = replay(short, { kind: 'log', entries: log })
      expect(path).toHaveLength(20)
      return codeOf({
        flow: short,
        registry: [{ guide: short.guide, revision: 1, fingerprint: someFingerprint }],
        path: { entry: 's0' as StepId, answers: path.map(({ answer }) => answer) },
        changed: false,
        now: Date.UTC(2026, 10, 22),
        key: 'nonce',
        sha256: nodeSha256,
      })
    }
    const code = await codeWith(pasted.slice(0, 20))
    expect(code).toMatch(/^[0-9A-Z]{16,20}$/)
    expect(await codeWith(leftOut.slice(0, 20))).toBe(code)
  })

  test('are in no message about a file that is not ours: it names the place, never what stood there', async () => {
    const payload = payloadFor(
      await parts(),
      {
        name: '',
        phone: '',
        leftOut: new Set(),
        contactsLeftOut: new Set(ofContacts.map((_, n) => String(n))),
        photosLeftOut: new Set(),
      },
      0,
    )
    for (const secret of secrets.slice(0, 50)) {
      const spoilt = { ...payload, caller: { ...payload.caller, password: secret }, run: secret }
      const parsed = parsePayload(spoilt)
      expect(parsed.status).toBe('invalid')
      expect(JSON.stringify(parsed)).not.toContain(secret)
    }
  })
})
