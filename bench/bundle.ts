import { readFileSync } from 'node:fs'
import { entriesForFile } from '../src/bundle/leave-out.ts'
import type { Payload } from '../src/bundle/payload.ts'
import { type FontFiles, makePdf } from '../src/bundle/pdf/make-pdf.ts'
import { runDocument } from '../src/bundle/run-document.ts'
import { seal } from '../src/bundle/seal.ts'
import { makeSigningKey } from '../src/bundle/signing-key.ts'
import { type VerifyContext, verifyAttachment, verifyPdf } from '../src/bundle/verify.ts'
import { en } from '../src/bundle/words/en.ts'
import { nodeSha256 } from '../src/cli/node-sha256.ts'
import { replay } from '../src/engine/replay.ts'
import { summarize } from '../src/engine/summarize.ts'
import { toBase64Url } from '../src/guide/bytes.ts'
import type { Content, Entry } from '../src/guide/entry.ts'
import type { Flow } from '../src/guide/flow.ts'
import type { AnswerId, Fingerprint, RunId, StepId } from '../src/guide/ids.ts'
import { sealEntry } from '../src/guide/seal-entry.ts'
import type { GuideWords } from '../src/guide/words.ts'
import { chain } from '../test/guide/some-flow.ts'
import type { Bench } from './bench.ts'

const run = 'bench-run' as RunId
const fingerprint = '0'.repeat(64) as Fingerprint
const times = 9
/** What the screen scales a photo down to weighs about this much as a JPEG. */
const photoBytes = 250_000

const fontFile = (path: string) => new Uint8Array(readFileSync(`node_modules/@fontsource/${path}`))
const fonts: FontFiles = {
  text: fontFile('atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff'),
  strong: fontFile('atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff'),
  mono: fontFile('atkinson-hyperlegible-mono/files/atkinson-hyperlegible-mono-latin-700-normal.woff'),
}

/** The file of a run: making and verifying the PDF of 60 entries with three photos, and verifying a log of 10,000. */
export const bench: Bench = async () => {
  const key = await makeSigningKey()
  const few = await fileParts(60, 3)
  const pdf = await makeFile(few, key)
  const many = await fileParts(10_000, 0)
  const sealed = await seal(many.payload, key)
  const attachment = new TextEncoder().encode(sealed.text)
  return {
    entries: 60,
    photos: 3,
    photoBytes,
    pdfBytes: pdf.length,
    attachmentBytes: (await seal(few.payload, key)).text.length,
    makeMedianMs: await medianOf(() => makeFile(few, key)),
    verifyMedianMs: await medianOf(() => verifyPdf(pdf, desk(few.flow))),
    longEntries: 10_000,
    longAttachmentBytes: attachment.length,
    longVerifyMedianMs: await medianOf(() => verifyAttachment(sealed.name, attachment, desk(many.flow))),
    longVerdict: await resultsOf(verifyAttachment(sealed.name, attachment, desk(many.flow))),
  }
}

type Parts = { readonly flow: Flow; readonly payload: Payload; readonly photos: ReadonlyMap<string, Uint8Array> }

async function fileParts(entries: number, photos: number): Promise<Parts> {
  const flow = chain(entries - 1, 3)
  const jpegs = Array.from({ length: photos }, (_, place) => jpegOf(place))
  const shas = jpegs.map((jpeg) => Buffer.from(nodeSha256(jpeg)).toString('hex'))
  const log = await logOf(flow, entries, shas)
  const { position } = replay(flow, { kind: 'log', entries: log })
  const payload: Payload = {
    format: 1,
    kind: 'vorab-run',
    run,
    provider: 'nordlicht',
    language: 'en',
    sealedAt: 0,
    outcome: position.kind === 'ended' ? position.outcome : null,
    code: null,
    caller: { name: 'Åsa Müller', phone: '030 23125 111' },
    contacts: [],
    entries: entriesForFile(log, new Set()),
    photos: jpegs.map((jpeg, place) => ({ sha256: shas[place] ?? '', jpeg: toBase64Url(jpeg) })),
  }
  return { flow, payload, photos: new Map(jpegs.map((jpeg, place) => [shas[place] ?? '', jpeg])) }
}

async function logOf(flow: Flow, entries: number, photos: readonly string[]): Promise<readonly Entry[]> {
  const begun: Content = {
    type: 'begun',
    guide: flow.guide,
    revision: 1,
    fingerprint,
    language: 'en',
    entry: 's0' as StepId,
    link: null,
    walkedBy: 'customer',
  }
  const log: Entry[] = []
  for (let seq = 0; seq < entries; seq += 1) {
    const photo = photos[seq - 1]
    const answered: Content = { type: 'answered', step: `s${seq - 1}` as StepId, answer: 'a0' as AnswerId }
    const content = seq === 0 ? begun : photo === undefined ? answered : { ...answered, photo }
    const salt = new Uint8Array(16).fill(seq % 256)
    log.push(await sealEntry({ previous: log.at(-1) ?? null, run, at: seq * 1000, content, salt, sha256: nodeSha256 }))
  }
  return log
}

/** The smallest JPEG that a reader takes, and after its end so much that no compression makes smaller. */
function jpegOf(seed: number): Uint8Array<ArrayBuffer> {
  const head = Buffer.from(
    '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AN//Z',
    'base64',
  )
  const bytes = new Uint8Array(photoBytes)
  let state = seed + 1
  for (let at = 0; at < bytes.length; at += 1) {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    bytes[at] = state >>> 24
  }
  bytes.set(head)
  return bytes
}

async function makeFile({ flow, payload, photos }: Parts, key: Awaited<ReturnType<typeof makeSigningKey>>) {
  const replayed = replay(flow, { kind: 'log', entries: payload.entries as unknown as readonly Entry[] })
  const document = runDocument({
    payload,
    flow,
    replayed,
    summary: summarize(flow, replayed),
    guideWords: guideWords(),
    words: en,
    spell: (group) => group,
    timeZone: 'UTC',
    signed: true,
  })
  return makePdf({ document, sealed: await seal(payload, key), photos, fonts, madeAt: new Date(0), footer: en.page })
}

/** A guide without words: ids stand in their place. */
function guideWords(): GuideWords {
  const none = { steps: {}, outcomes: {}, claims: {}, contradictions: {}, pictures: {} }
  return { language: 'en', title: 'Bench', ...none } as unknown as GuideWords
}

function desk(flow: Flow): VerifyContext {
  return {
    sha256: nodeSha256,
    findFlow: async () => ({ flow, fingerprint, number: 0 }),
    nonces: new Set(),
    earlierKey: () => null,
  }
}

async function resultsOf(verdict: ReturnType<typeof verifyAttachment>): Promise<readonly string[]> {
  const seen = await verdict
  return seen.status === 'opened' ? seen.checks.map(({ check, result }) => `${check} ${result}`) : [seen.status]
}

async function medianOf(call: () => Promise<unknown>): Promise<number> {
  await call()
  const taken: number[] = []
  for (let turn = 0; turn < times; turn += 1) {
    const begun = performance.now()
    await call()
    taken.push(performance.now() - begun)
  }
  return Number((taken.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN).toFixed(1))
}
