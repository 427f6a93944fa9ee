import { describe, expect, test } from 'vitest'
import { vorab } from '../cli/terminal.ts'

const lines = (...values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('')
const classes = (printed: readonly unknown[]) => printed.map((value) => (value as { readonly class: string }).class)

describe('vorab classify', () => {
  test('answers each line with a class, how sure, and what else it may be', async () => {
    const input = lines('550 5.1.1 User unknown', 'Das Postfach ist voll')
    const { exit, printed } = await vorab(['classify', 'mail-error'], input)
    expect(exit).toBe(0)
    expect(classes(printed)).toEqual(['recipient-unknown', 'mailbox-full'])
    expect(printed[0]).toMatchObject({ sure: expect.any(Number), also: expect.any(Array) })
  })

  test.each([
    ['browser-error', 'DNS_PROBE_FINISHED_NXDOMAIN', 'dns'],
    ['tv-screen', 'Kein Signal', 'no-signal'],
    ['kids-only', 'Everything rated above 12 is hidden', 'age-level-set'],
  ])('%s', async (kind, text, expected) => {
    expect(classes((await vorab(['classify', kind], lines(text))).printed)).toEqual([expected])
  })

  test('reads a text of 100 kB in one line to its end', async () => {
    const text = `${'x '.repeat(50_000)}552 5.2.2 mailbox full`
    expect(classes((await vorab(['classify', 'mail-error'], lines(text))).printed)).toEqual(['mailbox-full'])
  })

  test('a line that is none gets an answer all the same, and is named; an empty one is left out', async () => {
    const input = `nonsense\n\n${lines(7, { from: 'x' }, 'Postfach voll')}`
    const { exit, printed, reported } = await vorab(['classify', 'mail-error'], input)
    expect(exit).toBe(1)
    expect(classes(printed)).toEqual(['other', 'other', 'other', 'mailbox-full'])
    expect(reported.map((problem) => problem.split(':')[0])).toEqual(['line 1', 'line 3', 'line 4'])
  })

  describe('suspicious mail', () => {
    const ours = {
      from: 'Nordlicht <info@nordlicht.example>',
      subject: 'Rechnung',
      link: 'https://nordlicht.example/',
      claims_to_be: 'Nordlicht',
    }
    const theirs = { ...ours, from: 'Nordlicht <info@nordllcht.example>', link: null }

    test('is genuine only where the provider’s file says so', async () => {
      const known = await vorab(
        ['classify', 'suspicious-mail', '--provider', 'public/provider.json'],
        lines(ours, theirs),
      )
      expect([known.exit, classes(known.printed)]).toEqual([0, ['genuine', 'suspicious']])
      const unknown = await vorab(['classify', 'suspicious-mail'], lines(ours, theirs))
      expect(classes(unknown.printed)).toEqual(['cannot-tell', 'suspicious'])
    })

    test('needs no field, and takes none that is not text', async () => {
      const { exit, printed } = await vorab(['classify', 'suspicious-mail'], lines({}, { from: 7 }, [], 'x', null))
      expect(exit).toBe(1)
      expect(classes(printed)).toEqual(Array.from({ length: 5 }, () => 'cannot-tell'))
    })
  })

  test.each([
    ['no kind', ['classify']],
    ['a kind that is none', ['classify', 'toString']],
    ['two kinds', ['classify', 'mail-error', 'tv-screen']],
    ['a file that is not there', ['classify', 'tv-screen', '--provider', 'no/such.json']],
  ])('wrong usage: %s', async (_what, line) => expect((await vorab(line)).exit).toBe(2))

  test('a provider’s file that is none is told, line by line', async () => {
    const { exit, printed, reported } = await vorab(
      ['classify', 'tv-screen', '--provider', 'package.json'],
      lines('E16'),
    )
    expect([exit, printed]).toEqual([1, []])
    expect(reported.length).toBeGreaterThan(0)
  })
})
