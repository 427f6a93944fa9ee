import type { ContactWay } from '../../../../store/contact.ts'

type Promise = { readonly at: string; readonly who: string | null; readonly ticket: string | null; readonly by: string }

/** Words of the log of earlier contacts; loaded only there. */
export const en = {
  title: 'Your contacts with support',
  lead: 'Note each call, chat or visit. Next time you can say what was promised, and nobody has to guess.',
  empty: 'Nothing noted yet.',
  next: (number: number) => `The next one is contact number ${number}.`,
  add: 'Note a contact',
  by: 'What was it?',
  ways: {
    call: 'Call',
    chat: 'Chat',
    shop: 'In a shop',
    mail: 'Email or letter',
    visit: 'A technician came',
    other: 'Something else',
  } satisfies Record<ContactWay, string>,
  at: 'On which day?',
  who: 'With whom?',
  whoHint: 'A name, if you know it.',
  ticket: 'Ticket number',
  promised: 'What was promised?',
  promisedExample: 'for example: a technician calls back',
  promisedBy: 'By when?',
  save: 'Save',
  cancel: 'Cancel',
  dayMissing: 'Choose the day.',
  dayAhead: 'This day is still to come.',
  saved: 'Noted.',
  ticketIs: (ticket: string) => `Ticket ${ticket}`,
  promisedUntil: (what: string, by: string | null) =>
    by === null ? `Promised: ${what}` : `Promised: ${what}, by ${by}`,
  wasKept: 'Did that happen?',
  kept: 'Yes, it happened',
  notKept: 'No, it did not',
  keptSaid: 'Happened.',
  notKeptSaid: 'Did not happen.',
  due: 'The day has passed. You can say or write this:',
  followUp: (what: string, { at, who, ticket, by }: Promise) =>
    `On ${at}${who === null ? '' : ` ${who}`}${who === null ? ' I was promised' : ' promised me'}: “${what}”, by ${by}.${
      ticket === null ? '' : ` The ticket is ${ticket}.`
    } It has not happened. When will it be done?`,
  copy: 'Copy this',
  copied: 'Copied',
  remove: 'Delete',
  removeSure: 'Delete this contact?',
  removeYes: 'Delete it',
  stays: 'This stays on this device until you delete it. It only goes out in a file that you send.',
}
