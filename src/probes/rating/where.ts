import type { Reading } from '../../guide/reading.ts'
import { qualityOf } from './quality.ts'

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
