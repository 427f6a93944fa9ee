import { keep, keptKeys, readKept } from './kept.ts'

/** A run that can be gone on with, of a guide. */
export type Begun = { readonly guide: string; readonly run: string }

/** The newest unfinished run of a guide, as far as this device remembers. */
export function keptBegun(guide: string): string | null {
  return keptList().find((begun) => begun.guide === guide)?.run ?? null
}

/**
 * Has a guide's start offer to go on instead of beginning (`start-screen.css`): whether there is something to go on with is known only
 * when the database is open, and neither may what stands at the thumb change by then.
 */
export function showBegun(begun: boolean): void {
  const { dataset } = document.documentElement
  if (begun) dataset['begun'] = ''
  else delete dataset['begun']
}

/** Kept for the next visit; newest first, of each guide the first one counts. */
export function keepBegun(list: readonly Begun[]): void {
  const text = list.map(({ guide, run }) => `${guide} ${run}`).join('\n')
  if (text !== (readKept(keptKeys.begun) ?? '')) keep(keptKeys.begun, text)
}

/** The newest of all. */
export function addBegun(begun: Begun): void {
  keepBegun([begun, ...keptList()])
}

/** A run that is removed leaves no trace here either. */
export function forgetBegun(run: string): void {
  keepBegun(keptList().filter((begun) => begun.run !== run))
}

function keptList(): readonly Begun[] {
  const lines = (readKept(keptKeys.begun) ?? '').split('\n')
  return lines.map((line) => {
    const [guide = '', run = ''] = line.split(' ')
    return { guide, run }
  })
}
