import { describe, expect, test } from 'vitest'
import { deFigures } from '../../../src/bundle/words/de-figures.ts'
import { enFigures } from '../../../src/bundle/words/en-figures.ts'
import { type AnyReading, durationInWords, readingInWords } from '../../../src/bundle/words/reading-in-words.ts'
import { svFigures } from '../../../src/bundle/words/sv-figures.ts'

function lines(figures: AnyReading['figures'], words = enFigures): readonly string[] {
  const read = readingInWords({ probe: 'latency', level: 'good', figures }, words, 'Europe/Berlin')
  return read.figures.map(({ name, value }) => `${name}: ${value}`)
}

describe('each kind of figure, with its unit, as the language writes it', () => {
  test.each([
    [{ downMbits: 48.25 }, 'Herunterladen: 48,25 Mbit/s'],
    [{ medianMs: 43.4 }, 'Eine Antwort dauert meist: 43 ms'],
    [{ unansweredShare: 0.0526 }, 'Nicht rechtzeitig beantwortet: 5,3\u00a0%'],
    [{ samples: 1_200 }, 'Gestellte Anfragen: 1.200'],
    [{ downBytes: 7_187_754 }, 'Heruntergeladene Daten: 7,2 MB'],
    [{ upBytes: 139_762 }, 'Hochgeladene Daten: 140 kB'],
    [{ downSeconds: 1.3 }, 'Dauer des Herunterladens: 1,3 Sekunden'],
    [{ watchedSeconds: 605 }, 'Beobachtet für: 10 Minuten, 5 Sekunden'],
    [{ ageMinutes: 0 }, 'Alter der Meldung: weniger als eine Minute'],
    [{ ageMinutes: 90 }, 'Alter der Meldung: 1 Stunde, 30 Minuten'],
    [{ offsetSeconds: -300 }, 'Die Uhr dieses Geräts: geht 5 Minuten nach'],
    [{ offsetSeconds: 90_000 }, 'Die Uhr dieses Geräts: geht 1 Tag, 1 Stunde vor'],
    [{ status: 511 }, 'Antwortcode des Servers: 511'],
    [{ timedOut: false }, 'Bis zum Ende der Wartezeit gewartet: nein'],
    [{ resolverSays: 'no-such-name' }, 'Der Namensdienst sagt: diesen Namen gibt es nicht'],
    [{ v6Ms: null }, 'Antwort über IPv6 nach: es kam nichts durch'],
    [{ dropOutsAt: [Date.UTC(2026, 0, 5, 13, 3, 20)] }, 'Aussetzer um: 14:03:20'],
    [{ dropOutsSeconds: [10, 65] }, 'Sie dauerten: 10 Sekunden und 1 Minute, 5 Sekunden'],
    [{ answeredMs: [10, 20, 30] }, 'Dauer der einzelnen Antworten: 3 Werte'],
  ] as const)('%o', (figures, line) => {
    expect(lines(figures, deFigures)).toEqual([line])
  })

  test('in the other languages', () => {
    expect(lines({ downMbits: 48.25, offsetSeconds: 0 })).toEqual([
      'Download: 48.25 Mbit/s',
      'This device’s clock is: 0 seconds',
    ])
    expect(lines({ downMbits: 48.25, watchedSeconds: 61 }, svFigures)).toEqual([
      'Nedladdning: 48,25 Mbit/s',
      'Bevakat i: 1 minut, 1 sekund',
    ])
  })
})

test('the most telling figure comes first, however a file has sorted them', () => {
  const sorted = { downBytes: 1_000, downMbits: 8, idleMs: 20, upMbits: 2 }
  expect(lines(sorted).map((line) => line.split(':')[0])).toEqual([
    'Download',
    'Upload',
    'Time to an answer on the quiet line',
    'Data downloaded',
  ])
})

test('what was not obtained is passed over, an empty list too', () => {
  expect(lines({ medianMs: null, dropOutsAt: [] })).toEqual([])
})

test('a figure that only a newer version knows is shown by its name', () => {
  expect(lines({ warpMs: 3, medianMs: 5 })).toEqual(['Usual time to an answer: 5 ms', 'warpMs: 3'])
  expect(lines({ constructor: 'x' } as never)).toEqual(['constructor: x'])
})

test('a value that a file made up is shown as it is, not thrown at', () => {
  expect(lines({ resolverSays: 'toString', medianMs: 'soon' })).toEqual([
    'Usual time to an answer: soon',
    'The name server says: toString',
  ])
})

describe('sentences beside the figures', () => {
  const read = (figures: AnyReading['figures'], probe = 'speed', level = 'fast') =>
    readingInWords({ probe, level, figures }, enFigures)

  test('how it was measured, and what else happened meanwhile', () => {
    const { remarks, figures } = read({
      how: 'https-requests',
      wasHidden: true,
      connectionChanged: true,
      clockJumpMs: -5_400_000,
      wasResumed: false,
      upIsAtLeast: true,
    })
    expect(figures).toEqual([])
    expect(remarks).toEqual([
      enFigures.how['https-requests'],
      enFigures.remarks.upIsAtLeast,
      enFigures.remarks.wasHidden,
      enFigures.remarks.connectionChanged,
      'The device’s clock jumped by 1 hour, 30 minutes, or the device slept.',
    ])
  })

  test('why nothing could be measured', () => {
    const { remarks, leavesOpen } = read({ reason: 'mixed-content' }, 'router', 'unsupported')
    expect(remarks).toEqual([enFigures.reasons['mixed-content']])
    expect(leavesOpen).toBeNull()
  })

  test('which causes a result cannot tell apart: of its level, else of its probe', () => {
    expect(read({}, 'reach', 'no-answer').leavesOpen).toBe(enFigures.leavesOpen['reach.no-answer'])
    expect(read({}, 'reach', 'reachable').leavesOpen).toBeNull()
    expect(read({}, 'speed', 'slow').leavesOpen).toBe(enFigures.leavesOpen.speed)
    expect(read({}, 'speed', 'stopped').leavesOpen).toBeNull()
  })

  test('the same ones in every language', () => {
    const open = (words: typeof enFigures) => Object.keys(words.leavesOpen).toSorted()
    expect(open(deFigures)).toEqual(open(enFigures))
    expect(open(svFigures)).toEqual(open(enFigures))
  })
})

test('a stretch of time in its two largest units', () => {
  expect([0, 1.3, 59, 60, 3_600, 86_400 * 2 + 3_600 * 5].map((seconds) => durationInWords('en', seconds))).toEqual([
    '0 seconds',
    '1.3 seconds',
    '59 seconds',
    '1 minute',
    '1 hour',
    '2 days, 5 hours',
  ])
})
