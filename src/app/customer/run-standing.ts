import type { Attempt } from '../../engine/attempt.ts'
import type { Position } from '../../engine/position.ts'
import type { GuideBundle } from '../../guide/bundle.ts'
import type { Language } from '../../guide/language.ts'
import type { RunListing, Store } from '../../store/contract.ts'
import type { GuideSource } from '../device/services.tsx'

/**
 * How far a run got. `waiting`: between two calls, something is being tried. `unknown`: its guide is not on this device, it
 * cannot be replayed, or it is none of this screen's.
 */
export type RunStanding = 'waiting' | 'unfinished' | 'solved' | 'call' | 'advice' | 'unknown'

export type Standing = {
  readonly standing: RunStanding
  /** The last thing that was tried between two calls, if any. */
  readonly attempt: Attempt | null
}

type Parts = {
  readonly store: Pick<Store, 'log'>
  readonly guides: Pick<GuideSource, 'load'>
  readonly language: Language
}

/** Replays a run to see how far it got; the engine is loaded when the first run asks. */
export async function runStanding(run: RunListing, { store, guides, language }: Parts): Promise<Standing> {
  const [bundle, entries, { replay }] = await Promise.all([
    guides.load({ guide: run.guide, fingerprint: run.fingerprint, language }),
    store.log(run.run),
    import('../../engine/replay.ts'),
  ])
  if (bundle === null) return { standing: 'unknown', attempt: null }
  const { position, attempts, begun } = replay(bundle.flow, { kind: 'log', entries })
  // What was walked at the support desk goes on there.
  if (begun?.walkedBy === 'agent') return { standing: 'unknown', attempt: null }
  const attempt = attempts.at(-1) ?? null
  return { standing: standingOf(bundle, position, attempt), attempt }
}

function standingOf({ flow }: GuideBundle, position: Position, attempt: Attempt | null): RunStanding {
  if (position.kind === 'broken') return 'unknown'
  if (attempt !== null && attempt.end === null) return 'waiting'
  if (attempt?.end?.works === true) return 'solved'
  if (position.kind !== 'ended') return 'unfinished'
  return flow.outcomes[position.outcome]?.result.kind ?? 'unknown'
}
