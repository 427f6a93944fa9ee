import type { Migration } from './migration.ts'

/** Files on their way to the provider, and their bytes apart from them: a list of states is read without megabytes. */
export const outbox: Migration = { version: 6, stores: { outbox: 'id, run', outgoing: 'id, run' } }
