import type { ProbeId, ProbeLevel } from '../../guide/levels.ts'
import type { Figure, Reading } from '../../guide/reading.ts'
import { tellingFigures } from './compare.ts'
import { qualityOf } from './quality.ts'

/** Probes that may well find something else over mobile data than at home. */
export const comparedProbes: readonly ProbeId[] = [
  'reach',
  'hosts',
  'dns',
  'latency',
  'bufferbloat',
  'speed',
  'website',
]

/**
 * The reading at home with what the same probe found over mobile data among its figures, so that one entry of the log
 * holds both: `whereVerdict`, `mobileLevel`, `mobileAt` (wall clock), and each telling figure as `mobile…`.
 */
export function withMobile(home: Reading, mobile: Reading): Reading {
  const figures: Record<string, Figure> = {
    whereVerdict: compareWhere(mobile, home),
    mobileLevel: mobile.level,
    mobileAt: mobile.startedAt,
  }
  for (const name of [...tellingFigures(home.probe), 'over']) {
    const figure = mobile.figures[name]
    if (figure !== undefined && figure !== null) figures[mobileName(name)] = figure
  }
  return { ...home, figures: { ...home.figures, ...figures } }
}

/** What `withMobile` put into it: the reading over mobile data, with its telling figures; `null` where none was. */
export function mobileIn(reading: Reading): Reading | null {
  const { mobileLevel: level, mobileAt: startedAt } = reading.figures
  if (typeof level !== 'string' || typeof startedAt !== 'number') return null
  const figures = [...tellingFigures(reading.probe), 'over'].flatMap((name) => {
    const figure = reading.figures[mobileName(name)]
    return figure === undefined ? [] : [[name, figure] as const]
  })
  return { ...reading, level: level as ProbeLevel, startedAt, figures: Object.fromEntries(figures) }
}

/** Whether two readings came over mobile data and over another network, by what the device said. */
export function areElsewhere(one: Reading, other: Reading): boolean {
  const [overOne, overOther] = [one.figures['over'], other.figures['over']]
  if (typeof overOne !== 'string' || typeof overOther !== 'string') return false
  return (overOne === 'cellular') !== (overOther === 'cellular')
}

function mobileName(name: string): string {
  return `mobile${name.charAt(0).toUpperCase()}${name.slice(1)}`
}

/**
 * Where the fault is, from the same probe over mobile data and over the home network:
 * `home` only the home network or line; `mobile` only the mobile network; `everywhere` both, so the device, the site or
 * something wide; `nowhere` both are well; `not-comparable` a reading is missing, or both went the same way.
 */
export type WhereVerdict = 'home' | 'mobile' | 'everywhere' | 'nowhere' | 'not-comparable'

/** A level up to this quality is good enough to clear a network of the fault. */
const WELL = 0

export function compareWhere(mobile: Reading, home: Reading): WhereVerdict {
  const byMobile = qualityOf(mobile.probe, mobile.level)
  const byHome = qualityOf(home.probe, home.level)
  if (mobile.probe !== home.probe || byMobile === null || byHome === null) return 'not-comparable'
  // The person was asked to switch, and the device says that they did not.
  if (overHome(mobile) || home.figures['over'] === 'cellular') return 'not-comparable'
  if (byHome <= WELL) return byMobile <= WELL ? 'nowhere' : 'mobile'
  return byMobile <= WELL ? 'home' : isClearlyWorse(byHome, byMobile) ? 'home' : 'everywhere'
}

function overHome({ figures }: Reading): boolean {
  return figures['over'] === 'wifi' || figures['over'] === 'ethernet'
}

/** Both are off, but one by two levels more: the worse one is where to look first. */
function isClearlyWorse(quality: number, other: number): boolean {
  return quality >= other + 2
}
