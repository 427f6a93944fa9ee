import type { Migration } from './migration.ts'

export const runsAndLog: Migration = {
  version: 1,
  stores: {
    /** Derived from the log: can be made again from it. */
    runs: 'run, changedAt, fingerprint',
    log: '[run+seq]',
    settings: 'key',
    /** Rows of the log that could not be read or verified, kept for the export. */
    quarantine: '++id, run',
    /** Runs that were removed while their mirror could not be. */
    removed: 'run',
  },
}
