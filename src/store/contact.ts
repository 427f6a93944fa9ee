import type { RunId } from '../guide/ids.ts'

/** How somebody was in touch with the provider. */
export const contactWays = ['call', 'chat', 'shop', 'mail', 'visit', 'other'] as const
export type ContactWay = (typeof contactWays)[number]

/** One earlier contact, as the person noted it. Times are wall clock, milliseconds since 1970-01-01T00:00Z. */
export type Contact = {
  /** Made by `newRecordId`: also the order in which contacts were noted. */
  readonly id: string
  readonly at: number
  readonly by: ContactWay
  /** Who it was with. */
  readonly who: string | null
  readonly ticket: string | null
  readonly promised: string | null
  /** By when the promise should have been kept. */
  readonly promisedBy: number | null
  /** Whether that happened; null: not said yet. */
  readonly keptPromise: boolean | null
  /** The run that the contact was about. */
  readonly run: RunId | null
}

/** Checks what was found on disk or in a file. */
export function isContact(value: unknown): value is Contact {
  if (typeof value !== 'object' || value === null) return false
  const contact: Partial<Record<keyof Contact, unknown>> = value
  return (
    typeof contact.id === 'string' &&
    Number.isFinite(contact.at) &&
    contactWays.some((way) => way === contact.by) &&
    [contact.who, contact.ticket, contact.promised, contact.run].every(isTextOrNull) &&
    (contact.promisedBy === null || Number.isFinite(contact.promisedBy)) &&
    (contact.keptPromise === null || typeof contact.keptPromise === 'boolean')
  )
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === 'string'
}
