import type { RunId } from '../guide/ids.ts'
import type { RunListing, Store } from './contract.ts'
import type { Records } from './records.ts'
import type { StoredCase } from './stored-case.ts'

/** A run that will be removed by itself, and when: wall clock, milliseconds since 1970-01-01T00:00Z. */
type DueRun = RunListing & { readonly goesAt: number }

export type Retention = {
  /** Runs that nothing changed for so many days, newest first. */
  readonly runsOlderThan: (days: number) => Promise<readonly RunListing[]>
  /**
   * Runs that go within a week, soonest first, by the provider's limit in days. Call it to show them: that is the
   * announcement, and none goes earlier than a day after its first.
   */
  readonly dueForRemoval: (keepDays: number) => Promise<readonly DueRun[]>
  /** Removes the runs whose time has come, and cases that nothing changed for so long. Contacts stay. */
  readonly removeDue: (keepDays: number) => Promise<readonly RunId[]>
}

export type RetentionParts = Pick<Store, 'runs' | 'remove' | 'settings'> & {
  readonly cases: Records<StoredCase>
  readonly now: () => number
}

const DAY_MS = 86_400_000
const ANNOUNCED_DAYS = 7

export function retentionOf(parts: RetentionParts): Retention {
  const { runs, remove, cases, now } = parts
  const olderThan = async (days: number) => (await runs()).filter(({ changedAt }) => changedAt < now() - days * DAY_MS)
  return {
    runsOlderThan: olderThan,
    async dueForRemoval(keepDays) {
      const due = await olderThan(keepDays - ANNOUNCED_DAYS)
      const announced = await announce(parts, due)
      const withTime = due.map((run) => ({ ...run, goesAt: goesAt(run, keepDays, announced) }))
      return withTime.sort((a, b) => a.goesAt - b.goesAt)
    },
    async removeDue(keepDays) {
      const announced = await readAnnounced(parts)
      const due = (await olderThan(keepDays)).filter(
        (run) => announced.has(run.run) && goesAt(run, keepDays, announced) <= now(),
      )
      for (const { run } of due) await remove(run)
      for (const { id, changedAt } of await cases.all())
        if (changedAt < now() - keepDays * DAY_MS) await cases.remove(id)
      return due.map(({ run }) => run)
    },
  }
}

function goesAt({ run, changedAt }: RunListing, keepDays: number, announced: ReadonlyMap<RunId, number>): number {
  return Math.max(changedAt + keepDays * DAY_MS, (announced.get(run) ?? 0) + DAY_MS)
}

/** Keeps when each of these was first announced, and forgets all others: one that was changed since is new again. */
async function announce(parts: RetentionParts, due: readonly RunListing[]): Promise<ReadonlyMap<RunId, number>> {
  const before = await readAnnounced(parts)
  // 64 kB hold a good thousand; the others are announced when these have gone.
  const announced = new Map(due.slice(-1000).map(({ run }) => [run, before.get(run) ?? parts.now()]))
  await parts.settings.set(ANNOUNCED_KEY, [...announced])
  return announced
}

async function readAnnounced({ settings }: RetentionParts): Promise<ReadonlyMap<RunId, number>> {
  const kept = await settings.get(ANNOUNCED_KEY)
  return new Map(Array.isArray(kept) ? kept.filter(isAnnouncement) : [])
}

function isAnnouncement(value: unknown): value is [RunId, number] {
  return Array.isArray(value) && typeof value[0] === 'string' && Number.isFinite(value[1])
}

const ANNOUNCED_KEY = 'store/announced'
