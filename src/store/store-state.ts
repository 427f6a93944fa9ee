import { UnreachableError } from '../guide/unreachable.ts'
import type { StoreState } from './contract.ts'
import type { Obstacle } from './obstacle.ts'

export type StateFacts = {
  readonly opened: boolean
  readonly obstacle: Obstacle | null
  /** Something is in memory only. */
  readonly waiting: boolean
  /** Runs that came back from the mirror; null: nothing was lost. */
  readonly restoredRuns: number | null
}

export function storeState({ opened, obstacle, waiting, restoredRuns }: StateFacts): StoreState {
  if (!opened) return { kind: 'opening' }
  switch (obstacle) {
    case 'newer':
      return { kind: 'newer' }
    case 'missing':
    case 'blocked':
    case 'failing':
      return { kind: 'memory', reason: obstacle }
    case null:
      if (waiting) return { kind: 'memory', reason: 'failing' }
      return restoredRuns === null ? { kind: 'durable' } : { kind: 'restored', runs: restoredRuns }
    default:
      throw new UnreachableError(obstacle)
  }
}

export function sameState(a: StoreState, b: StoreState): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
