import { baseStep, type RunId, type StepId } from '../guide/ids.ts'
import type { Store } from './contract.ts'

/**
 * What was pasted to be sorted (an error, a suspicious mail), kept beside the log so that going back or loading the page anew
 * loses nothing, while no file and no code can carry it. It goes with its run. A retried step finds what its first try had.
 */
export async function pastedText(settings: Store['settings'], run: RunId, step: StepId): Promise<string | null> {
  const kept = await settings.get(keyOf(run, step))
  return typeof kept === 'string' ? kept : null
}

export function keepPastedText(
  settings: Store['settings'],
  run: RunId,
  { step, text }: { readonly step: StepId; readonly text: string },
): Promise<void> {
  return settings.set(keyOf(run, step), text)
}

/** With what the keys of a run begin. */
export function pastedTextsOf(run: RunId): string {
  return `pasted/${run}/`
}

function keyOf(run: RunId, step: StepId): string {
  return `${pastedTextsOf(run)}${baseStep(step)}`
}
