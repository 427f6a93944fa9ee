import type { Language } from '../../guide/language.ts'
import type { RunListing, Store } from '../../store/contract.ts'
import type { GuideSource } from '../device/services.tsx'

/** How far a run got. `unknown`: its guide is not on this device, or it cannot be replayed. */
export type RunStanding = 'unfinished' | 'solved' | 'call' | 'advice' | 'unknown'

type Parts = {
  readonly store: Pick<Store, 'log'>
  readonly guides: Pick<GuideSource, 'load'>
  readonly language: Language
}

/** Replays a run to see how far it got; the engine is loaded when the first run asks. */
export async function runStanding(run: RunListing, { store, guides, language }: Parts): Promise<RunStanding> {
  const [bundle, entries, { replay }] = await Promise.all([
    guides.load({ guide: run.guide, fingerprint: run.fingerprint, language }),
    store.log(run.run),
    import('../../engine/replay.ts'),
  ])
  if (bundle === null) return 'unknown'
  const { position } = replay(bundle.flow, { kind: 'log', entries })
  if (position.kind === 'broken') return 'unknown'
  if (position.kind !== 'ended') return 'unfinished'
  return bundle.flow.outcomes[position.outcome]?.result.kind ?? 'unknown'
}
