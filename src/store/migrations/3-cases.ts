import type { Migration } from './migration.ts'

export const cases: Migration = { version: 3, stores: { cases: 'id' } }
