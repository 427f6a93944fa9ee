import type { Migration } from './migration.ts'

export const photos: Migration = { version: 4, stores: { photos: '[run+sha256]' } }
