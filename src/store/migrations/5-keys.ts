import type { Migration } from './migration.ts'

export const keys: Migration = { version: 5, stores: { keys: 'name' } }
