import type { Migration } from './migration.ts'

export const contacts: Migration = { version: 2, stores: { contacts: 'id' } }
