/**
 * What speaks against a mail (positive) or for it (negative), with its weight; 4 together make it suspicious. The ids
 * have words in `words/`, with `{detail}` for what was found.
 */
export const signWeights = {
  // sender
  'sender-foreign': 3,
  'sender-brand-in-foreign-domain': 2,
  'sender-lookalike': 5,
  'sender-disguised-letters': 5,
  'sender-free-mail': 4,
  'sender-customer-mailbox': 4,
  'sender-unrelated': 1.5,
  'sender-bait-words': 2,
  'sender-generic-role': 2,
  'sender-cheap-ending': 1,
  'sender-known': -1,
  'sender-related': -1,
  // link
  'link-foreign': 2,
  'link-unrelated-to-sender': 1,
  'link-lookalike': 5,
  'link-disguised-letters': 5,
  'link-brand-in-foreign-domain': 4,
  'link-user-info': 5,
  'link-ip-address': 4,
  'link-shortener': 2.5,
  'link-free-hosting': 3,
  'link-not-encrypted': 0.5,
  'link-running-file': 3,
  'link-text-differs': 5,
  'link-bait-words': 1.5,
  'link-known': -3,
  // words
  'asks-account-threat': 1.5,
  'asks-quota': 1.5,
  'asks-confirm-data': 1.5,
  'asks-payment': 1.5,
  'asks-refund': 1.5,
  'asks-hurry': 1,
  'asks-parcel': 1.5,
  'asks-greeting': 1.5,
  'asks-pending': 1.5,
  'bounce-notice': -2.5,
  // headers of a whole mail
  'authentication-failed': 3,
  'several-senders': 4,
  'sender-name-is-address': 4,
  'mail-has-form': 3,
  'authentication-passed': -1,
  'authentication-unknown': 0,
  'reply-elsewhere': 2.5,
  'return-path-elsewhere': 1,
  'attachment-runs': 4,
  'attachment-double-ending': 5,
  'attachment-packed': 1,
  // what no list of signs can say
  'brand-not-known': 0,
  'nothing-to-check': 0,
  'sender-can-be-forged': 0,
} as const satisfies Readonly<Record<string, number>>

export type SignId = keyof typeof signWeights
export type Sign = { readonly id: SignId; readonly detail: string }

export const SUSPICIOUS = 4

export function weightOf(signs: readonly Sign[]): number {
  return signs.reduce((sum, { id }) => sum + signWeights[id], 0)
}
