import { createHash } from 'node:crypto'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import { runSpeech } from '../../src/bundle/run-speech.ts'
import { de } from '../../src/bundle/words/de.ts'
import type { CodeText } from '../../src/code/alphabet.ts'
import { groupsOf } from '../../src/code/groups.ts'
import { replay } from '../../src/engine/replay.ts'
import type { Trace } from '../../src/guide/trace.ts'
import { caller, type MadeFile, madeFile } from './made-file.ts'
import { brokenLink, readRecord } from './read-record.ts'

describe('the file that a browser without a server makes', () => {
  let made: MadeFile
  let pages: readonly string[]
  let jws: string

  test('is a PDF whose pages pdf.js reads, and whose one attachment is the record', async () => {
    made = await madeFile()
    const document = await getDocument({ data: made.pdf.slice(), useSystemFonts: false }).promise
    pages = await Promise.all(
      Array.from({ length: document.numPages }, async (_, place) => {
        const { items } = await (await document.getPage(place + 1)).getTextContent()
        return items.map((item) => ('str' in item ? item.str : '')).join(' ')
      }),
    )
    const attachments = Object.entries((await document.getAttachments()) as Record<string, { content: Uint8Array }>)
    expect(attachments.map(([name]) => name)).toEqual(['vorab-run.jws'])
    jws = new TextDecoder().decode(attachments[0]?.[1].content)
    expect((await document.getMetadata()).info).toMatchObject({ Language: 'de' })
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true })
  })

  test('tells on its first page who, the code, the contradiction and the changed answer', () => {
    const { flow, words } = made.bundle
    const { replayed } = read()
    const { levels, evidence, unfinishedAt, broken } = de
    const speech = runSpeech(flow, words, { levels, unsure: evidence.unsure, unfinishedAt, broken })
    const text = pages.join(' ').replace(/\s+/g, ' ')
    expect(pages[0]).toContain(caller.name)
    expect(pages[0]).toContain(caller.phone)
    for (const group of groupsOf(made.code as CodeText)) expect(pages[0]).toContain(group)
    expect(replayed.contradictions.length).toBeGreaterThan(0)
    expect(text).toContain(de.contradictions)
    expect(replayed.changed.length).toBeGreaterThan(0)
    expect(text).toContain(de.changed)
    for (const { step } of replayed.changed) expect(text).toContain(speech.step(step))
    expect(text).toContain(de.contents.waiting)
    expect(text).toContain(de.contents['went-back'])
  })

  test('is signed, by Node’s own crypto, and its chain holds from the first entry to the last', () => {
    const { payload, replayed } = read()
    expect(brokenLink(payload)).toBe(-1)
    expect(payload.code).toBe(made.code)
    expect(payload.caller).toEqual(caller)
    expect(replayed.waits.some(({ kind }) => kind === 'waited')).toBe(true)
    expect(replayed.position).toMatchObject({ kind: 'ended', outcome: payload.outcome })
  })

  test('carries the photo, and its hash in the answer that it belongs to', () => {
    const { payload, replayed } = read()
    const [photo] = payload.photos
    expect(Buffer.from(photo?.jpeg ?? '', 'base64url').equals(made.photo)).toBe(true)
    expect(photo?.sha256).toBe(createHash('sha256').update(made.photo).digest('hex'))
    expect(replayed.path.some((answered) => answered.photo === photo?.sha256)).toBe(true)
  })

  test('any change of the record is noticed by whoever checks it', () => {
    const place = Math.floor(jws.length / 2)
    const changed = `${jws.slice(0, place)}${jws[place] === 'A' ? 'B' : 'A'}${jws.slice(place + 1)}`
    expect(() => readRecord(changed)).toThrow('signature')
    const { payload } = read()
    const [first, second, third, ...rest] = payload.entries
    expect(brokenLink({ ...payload, entries: [first, third, second, ...rest] as never })).toBe(1)
  })

  function read() {
    const payload = readRecord(jws)
    const entries = payload.entries as unknown as Extract<Trace, { kind: 'log' }>['entries']
    return { payload, replayed: replay(made.bundle.flow, { kind: 'log', entries }) }
  }
})
