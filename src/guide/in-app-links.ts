import { idPattern } from './ids.ts'

/** Screens to which words of a guide may lead besides the starts of guides. None of them needs a run, or changes one. */
export const linkedScreens = ['/mail', '/settings', '/privacy'] as const

const guideStart = '/g/'

/** The guide whose start an address opens; `null` for any other address. */
export function guideOfLink(to: string): string | null {
  const guide = to.startsWith(guideStart) ? to.slice(guideStart.length) : ''
  return idPattern.test(guide) && !guide.includes('~') ? guide : null
}

/** Whether words of a guide may lead there: an address inside the app, and none that carries anything along. */
export function isLinkable(to: string): boolean {
  return linkedScreens.some((screen) => screen === to) || guideOfLink(to) !== null
}
