import type { WaitsBecause } from '../../../../store/outgoing-file.ts'

/** Words for sending the file to the provider from here; loaded only where that is possible, or something waits. */
export const en = {
  send: (provider: string) => `Send it to ${provider} from here`,
  hint: 'Without a connection it waits on this device. It goes as soon as there is one and this page is open.',
  title: 'On its way to support',
  waiting: 'Waiting to be sent.',
  because: {
    offline: 'There is no connection. It goes as soon as there is one.',
    'no-answer': 'No answer came. We keep trying.',
    'server-busy': 'Support’s server can’t take it right now. We keep trying.',
    'not-allowed': 'Support’s server does not take it from this page. Please send it by email or chat.',
  } satisfies Record<WaitsBecause, string>,
  next: (time: string) => `Next try at ${time} at the latest.`,
  sending: 'Being sent …',
  sent: (moment: string) => `Sent ${moment}.`,
  failed: (status: number) =>
    `Support’s server did not take it${status === 0 ? '' : ` (answer ${status})`}. Send it by email or chat, or try again.`,
  again: 'Try again',
  remove: 'Delete, don’t send',
  removeSure: 'Delete this file before it is sent?',
  removeSending: 'It is being sent right now. It may have arrived already.',
  removeYes: 'Yes, delete it',
  forget: 'Remove from this list',
  added: 'The file is waiting to be sent.',
  alreadyThere: 'This file is already waiting, or has been sent.',
  refused: {
    'too-large': 'The file is too large to be sent from here. Leave a photo out, or send it another way.',
    full: 'Five files are waiting already. Delete one first.',
    'not-kept': 'The file could not be kept on this device. Send it another way.',
  },
}
