import { expect, test } from 'vitest'
import { appendText, replaceText, type SyncFile } from '../../src/store/worker/mirror-file.ts'

/** A file in memory that counts what is written; `atOnce` is the most bytes that one call takes. */
class MemoryFile implements SyncFile {
  bytes: Uint8Array
  written = 0
  readonly #atOnce: number

  constructor(text = '', atOnce = Number.POSITIVE_INFINITY) {
    this.bytes = new TextEncoder().encode(text)
    this.#atOnce = atOnce
  }

  get text(): string {
    return new TextDecoder().decode(this.bytes)
  }

  getSize = () => this.bytes.length

  read = (into: Uint8Array, { at }: { at: number }) => {
    const part = this.bytes.subarray(at, at + into.length)
    into.set(part)
    return part.length
  }

  write = (bytes: Uint8Array, { at }: { at: number }) => {
    const taken = bytes.subarray(0, this.#atOnce)
    const grown = new Uint8Array(Math.max(this.bytes.length, at + taken.length))
    grown.set(this.bytes)
    grown.set(taken, at)
    this.bytes = grown
    this.written += taken.length
    return taken.length
  }

  truncate = (size: number) => {
    this.bytes = this.bytes.slice(0, size)
  }

  flush = () => {}
}

const header = '{"format":1,"run":"r"}\n'
const line = (commitment: string, more = '') => `{"commitment":"${commitment}","more":"${more}"}\n`

test.for([
  ['after the header', header, null, true],
  ['after the last entry', header + line('a'), 'a', true],
  ['after an entry longer than one look back', header + line('a') + line('b', 'ö'.repeat(20_000)), 'b', true],
  ['not where another entry is last', header + line('a') + line('b'), 'a', false],
  ['not where there are entries and none is expected', header + line('a'), null, false],
  ['not into an empty file', '', null, false],
  ['not after a line that cannot be read', `${header}noise\n`, 'a', false],
  ['not after another format', '{"format":2}\n', null, false],
] as const)('a line is appended %s', ([, text, after, fits]) => {
  const file = new MemoryFile(text)
  expect(appendText(file, after, line('new'))).toBe(fits)
  expect(file.text).toBe(fits ? text + line('new') : text)
})

test('a torn end is written over, wherever it was torn', () => {
  const whole = header + line('a')
  const torn = line('b', 'größer')
  const bytes = new TextEncoder().encode(torn)
  for (let length = 0; length < bytes.length - 1; length++) {
    const file = new MemoryFile(whole)
    file.write(bytes.subarray(0, length), { at: file.getSize() })
    expect(appendText(file, 'a', line('c'))).toBe(true)
    expect(file.text).toBe(whole + line('c'))
  }
})

test('a line is written whole where the disk takes a few bytes at a time', () => {
  const file = new MemoryFile(header, 3)
  appendText(file, null, line('a', 'größer'))
  expect(file.text).toBe(header + line('a', 'größer'))
})

test.for([
  ['an empty file', '', header + line('a')],
  ['a torn file', `${header}{"comm`, header + line('a')],
  ['another story', header + line('a') + line('x') + line('y'), header + line('a') + line('b')],
  ['noise', 'noise', header],
] as const)('%s is replaced', ([, present, wanted]) => {
  const file = new MemoryFile(present)
  replaceText(file, wanted)
  expect(file.text).toBe(wanted)
})

test('replacing keeps what is right, and what goes on from there', () => {
  const same = header + line('a')
  const behind = new MemoryFile(same)
  replaceText(behind, same + line('b'))
  expect(behind.written).toBe(line('b').length)
  const ahead = new MemoryFile(same + line('b'))
  replaceText(ahead, same)
  expect([ahead.text, ahead.written]).toEqual([same + line('b'), 0])
})
