import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { afterAll, expect, test } from 'vitest'
import { openSeal } from '../../src/bundle/open-seal.ts'
import { readPdf } from '../../src/bundle/pdf/read-pdf.ts'
import { signedName } from '../../src/bundle/seal.ts'
import type { CodeText } from '../../src/code/alphabet.ts'
import { groupsOf } from '../../src/code/groups.ts'
import { caller, type MadeFile, madeFile } from './made-file.ts'
import { poppler } from './poppler.ts'
import { brokenLink, readRecord } from './read-record.ts'

/* The file that a real browser makes, read by programs that have nothing to do with it (needs `dist/` and poppler). */

const folder = mkdtempSync(join(tmpdir(), 'vorab-file-'))
const file = join(folder, 'vorab.pdf')
const detached = join(folder, signedName)
afterAll(() => rmSync(folder, { recursive: true }))
let made: MadeFile

test('pdftotext reads who, the code and the words, with their German and Swedish letters', async () => {
  made = await madeFile()
  writeFileSync(file, made.pdf)
  const text = poppler('pdftotext', '-layout', file, '-')
  expect(text).toContain(caller.name)
  for (const group of groupsOf(made.code as CodeText)) expect(text).toContain(group)
  expect(text).toContain('Größe und Åäö')
})

test('pdfinfo finds it tagged, with a title', () => {
  const info = poppler('pdfinfo', file)
  expect(info).toMatch(/Tagged:\s+yes/)
  expect(info).toMatch(/Title:\s+\S/)
})

test('pdfdetach lists one attachment and saves it as it was signed', () => {
  expect(poppler('pdfdetach', '-list', file)).toMatch(new RegExp(`1 embedded files\\s+1: ${signedName}`))
  poppler('pdfdetach', '-save', '1', '-o', detached, file)
  const payload = readRecord(readFileSync(detached, 'utf8').trim())
  expect(brokenLink(payload)).toBe(-1)
  expect(payload.caller).toEqual(caller)
})

test('every single bit of the attachment that is flipped is caught', async () => {
  const whole = new Uint8Array(readFileSync(detached))
  const passed: string[] = []
  for (let place = 0; place < whole.length; place++) {
    for (let bit = 0; bit < 8; bit++) {
      const flipped = whole.slice()
      flipped[place] = (flipped[place] ?? 0) ^ (1 << bit)
      if ((await openSeal(signedName, flipped)).status === 'opened') passed.push(`bit ${bit} of byte ${place}`)
    }
  }
  expect(passed).toEqual([])
})

test('an attachment exchanged, doubled or taken out by another program is named', async () => {
  const other = await PDFDocument.load(made.pdf)
  await other.attach(new TextEncoder().encode('{}'), 'vorab-run.json')
  expect((await readPdf(new Uint8Array(await other.save({ useObjectStreams: false })))).status).toBe(
    'several-attachments',
  )
  const repacked = await PDFDocument.load(made.pdf)
  expect((await readPdf(new Uint8Array(await repacked.save({ useObjectStreams: true })))).status).toBe('rewritten')
})
