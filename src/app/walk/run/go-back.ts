import type { LiveRun } from './use-run.ts'

/** One answer back; everything that was said stays said. Nothing at the beginning. */
export function goBack({ replayed, add }: Pick<LiveRun, 'replayed' | 'add'>): void {
  const last = replayed.path.at(-1)
  if (last === undefined) return
  document.documentElement.dataset['stepWay'] = 'back'
  add({ type: 'went-back', to: last.step })
}
