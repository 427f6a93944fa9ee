import { locales } from '../../guide/language.ts'
import type { ProbeId } from '../../guide/levels.ts'
import type { Figure } from '../../guide/reading.ts'
import { type FigureKind, figureKinds } from './figure-kinds.ts'
import type { FigureWords } from './figure-words.ts'

/** One figure as people read it: `Download`, `48.2 Mbit/s`. */
export type FigureLine = { readonly name: string; readonly value: string }

export type ReadingInWords = {
  /** Every figure that was obtained, the most telling first. */
  readonly figures: readonly FigureLine[]
  /** Sentences: how it was obtained, what else happened meanwhile, why nothing could be measured. */
  readonly remarks: readonly string[]
  /** A sentence: which causes this result cannot tell apart. `null`: it leaves none open. */
  readonly leavesOpen: string | null
}

/** A reading of this device, or one that came with a file. */
export type AnyReading = {
  readonly probe: string
  readonly level: string
  readonly figures: Readonly<Record<string, Figure>>
}

/**
 * The figures of any probe in words with units, for the screen, the file's preview, the PDF and the support desk.
 *
 * @param timeZone IANA zone for times of day; the device's own where none is given
 */
export function readingInWords(reading: AnyReading, words: FigureWords, timeZone?: string): ReadingInWords {
  const { figures } = reading
  const inOrder = Object.entries(figureKinds).flatMap(([name, kind]) => {
    const value = Object.hasOwn(figures, name)
      ? inWords({ name, kind, figure: figures[name] ?? null }, words, timeZone)
      : null
    return value === null ? [] : [{ name: words.names[name as keyof typeof figureKinds], value }]
  })
  return {
    figures: [...inOrder, ...unknownFigures(figures)],
    remarks: remarksOf(figures, words),
    leavesOpen: openAfter(reading, words),
  }
}

/** One figure with its unit; as it is where it is none that we know, empty where it is not to be shown. */
export function figureInWords(name: string, figure: Figure, words: FigureWords): FigureLine {
  const known = Object.hasOwn(figureKinds, name) ? (name as keyof typeof figureKinds) : null
  if (known === null) return { name, value: String(figure) }
  return {
    name: words.names[known],
    value: inWords({ name, kind: figureKinds[known], figure }, words, undefined) ?? '',
  }
}

/** What a newer version measured, by the names that it gave. */
function unknownFigures(figures: AnyReading['figures']): FigureLine[] {
  return Object.entries(figures).flatMap(([name, figure]) =>
    Object.hasOwn(figureKinds, name) || figure === null ? [] : [{ name, value: String(figure) }],
  )
}

type Named = { readonly name: string; readonly kind: FigureKind; readonly figure: Figure }

/** `null`: not to be shown. A figure of another shape than expected (a file may hold anything) is shown as it is. */
function inWords({ name, kind, figure }: Named, words: FigureWords, timeZone: string | undefined): string | null {
  if (kind === 'remark') return null
  if (figure === null) return kind.endsWith('-or-none') ? words.nothing : null
  if (kind === 'time' && typeof figure === 'number') return listInWords('times', [figure], words, timeZone)
  if (typeof figure === 'number') return numberInWords(kind, figure, words)
  if (typeof figure === 'boolean') return figure ? words.yes : words.no
  if (typeof figure === 'string') return textInWords(name, figure, words)
  return listInWords(kind, figure, words, timeZone)
}

function numberInWords(kind: FigureKind, value: number, words: FigureWords): string {
  const language = locales[words.language]
  switch (kind) {
    case 'ms':
    case 'ms-or-none':
      return `${plain(language, value, 0)} ms`
    case 'mbits':
    case 'mbits-or-none':
      return `${plain(language, value, 2)} Mbit/s`
    case 'seconds':
      return durationInWords(language, value)
    case 'minutes':
      return value < 1 ? words.justNow : durationInWords(language, value * 60)
    case 'offset':
      if (Math.abs(value) < 1) return durationInWords(language, 0)
      return value > 0 ? words.fast(durationInWords(language, value)) : words.slow(durationInWords(language, -value))
    case 'share':
      return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(value)
    case 'bytes':
      return value < 1_000_000
        ? `${plain(language, value / 1_000, 0)} kB`
        : `${plain(language, value / 1_000_000, 1)} MB`
    case 'code':
      return String(value)
    default:
      return plain(language, value, 2)
  }
}

function textInWords(name: string, text: string, words: FigureWords): string {
  const texts: Readonly<Record<string, Readonly<Record<string, string>>>> = words.texts
  const known = Object.hasOwn(texts, name) ? texts[name] : undefined
  return known !== undefined && Object.hasOwn(known, text) ? (known[text] ?? text) : text
}

function listInWords(
  kind: FigureKind,
  list: readonly number[],
  words: FigureWords,
  timeZone: string | undefined,
): string | null {
  if (list.length === 0) return null
  const language = locales[words.language]
  const all = new Intl.ListFormat(language, { type: 'conjunction' })
  switch (kind) {
    case 'times': {
      const time = new Intl.DateTimeFormat(language, { timeStyle: 'medium', ...(timeZone && { timeZone }) })
      return all.format(list.map((at) => time.format(at)))
    }
    case 'seconds-each':
      return all.format(list.map((seconds) => durationInWords(language, seconds)))
    default:
      return words.values(list.length)
  }
}

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** `1.3 seconds`, `2 minutes, 5 seconds`, `3 days, 4 hours`: the two largest units. */
export function durationInWords(language: string, seconds: number): string {
  const unit = (value: number, name: 'day' | 'hour' | 'minute' | 'second') =>
    new Intl.NumberFormat(language, {
      style: 'unit',
      unit: name,
      unitDisplay: 'long',
      maximumFractionDigits: 1,
    }).format(value)
  if (seconds < MINUTE) return unit(seconds, 'second')
  const whole = Math.round(seconds)
  const [first, second] =
    whole >= DAY
      ? [
          unit(Math.floor(whole / DAY), 'day'),
          whole % DAY < HOUR ? null : unit(Math.floor((whole % DAY) / HOUR), 'hour'),
        ]
      : whole >= HOUR
        ? [
            unit(Math.floor(whole / HOUR), 'hour'),
            whole % HOUR < MINUTE ? null : unit(Math.floor((whole % HOUR) / MINUTE), 'minute'),
          ]
        : [unit(Math.floor(whole / MINUTE), 'minute'), whole % MINUTE === 0 ? null : unit(whole % MINUTE, 'second')]
  return second === null ? first : `${first}, ${second}`
}

function plain(language: string, value: number, digits: number): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value)
}

function remarksOf(figures: AnyReading['figures'], words: FigureWords): readonly string[] {
  const { how, reasons, remarks } = words
  const language = locales[words.language]
  const text = (name: string, known: Readonly<Record<string, string>>) => {
    const said = figures[name]
    return typeof said === 'string' ? [Object.hasOwn(known, said) ? (known[said] ?? said) : said] : []
  }
  const yes = (name: 'downIsAtLeast' | 'upIsAtLeast' | 'wasResumed' | 'wasHidden' | 'connectionChanged') =>
    figures[name] === true ? [remarks[name]] : []
  const { clockJumpMs, stalledMs, otherRequests } = figures
  const duration = (ms: number) => durationInWords(language, Math.round(Math.abs(ms) / 100) / 10)
  return [
    ...text('reason', reasons),
    ...text('how', how),
    ...yes('downIsAtLeast'),
    ...yes('upIsAtLeast'),
    ...yes('wasResumed'),
    ...yes('wasHidden'),
    ...yes('connectionChanged'),
    ...(typeof clockJumpMs === 'number' ? [remarks.clockJumped(duration(clockJumpMs))] : []),
    ...(typeof stalledMs === 'number' ? [remarks.stalled(duration(stalledMs))] : []),
    ...(typeof otherRequests === 'number' ? [remarks.otherRequests] : []),
  ]
}

function openAfter({ probe, level }: AnyReading, { leavesOpen }: FigureWords): string | null {
  if (level === 'unsupported' || level === 'stopped') return null
  const known: Readonly<Record<string, string>> = leavesOpen
  const find = (key: string) => (Object.hasOwn(known, key) ? (known[key] ?? null) : null)
  return find(`${probe as ProbeId}.${level}`) ?? find(probe)
}
