import type { Contact } from '../../../store/contact.ts'

/** A promise with a date, made by somebody at the provider. */
export type DatedPromise = Contact & { readonly promised: string; readonly promisedBy: number }

const HALF_A_DAY_MS = 43_200_000

/** Promises whose day is over, the oldest first, unless the person has said that they were kept. Days are kept as their noon. */
export function duePromises(contacts: readonly Contact[], now: number): readonly DatedPromise[] {
  return contacts
    .filter(isDated)
    .filter(({ promisedBy, keptPromise }) => keptPromise !== true && now > promisedBy + HALF_A_DAY_MS)
    .toSorted((one, other) => one.promisedBy - other.promisedBy)
}

function isDated(contact: Contact): contact is DatedPromise {
  return contact.promised !== null && contact.promisedBy !== null
}
