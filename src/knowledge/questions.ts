/** Kinds of text that can be classified. */
export const textKinds = ['mail-error', 'browser-error', 'tv-screen', 'kids-only'] as const
export type TextKind = (typeof textKinds)[number]

/** Every question; each has words. The last are asked where a text can be read in no other way. */
export const questionIds = [
  'web-pages-open',
  'own-server-or-recipient',
  'password-asked-again',
  'receiving-works',
  'many-tries',
  'webmail-login-works',
  'server-name-own-domain',
  'certificate-mentioned',
  'every-recipient-or-one',
  'address-typed-or-saved',
  'large-attachment',
  'many-mails-sent',
  'other-device-works',
  'sending-or-receiving',
  'one-page-or-all',
  'address-typed',
  'date-right',
  'certificate-code',
  'guest-network',
  'mobile-data-works',
  'card-turned',
  'card-swapped',
  'new-card-or-box',
  'box-off-for-weeks',
  'pin-field-shown',
  'other-channels-work',
  'module-or-slot',
  'number-on-screen',
  'what-is-visible',
  'profile-name-shown',
  'other-device-same',
  'price-or-plan-shown',
  'card-number-again',
  'mail-as-file',
  'date-again',
] as const
export type QuestionId = (typeof questionIds)[number]

/** What tells two causes apart. */
export type Separation<C extends string = string> = {
  readonly question: QuestionId
  readonly decides: Decides<C> | null
}

/** The cause that a yes, and that a no speaks for. Where the answer is no yes or no there is none of this. */
export type Decides<C extends string> = { readonly yes: C; readonly no: C }

/** Two causes, their question, and which of the two a yes speaks for (a no for the other): first, second, or open. */
type Yes = 1 | 2 | null
type Pairs = readonly (readonly [string, string, QuestionId, Yes?])[]

/** Which question tells two causes apart; the first line that names both, then one that names either (`*`). */
const pairs: Readonly<Record<TextKind, Pairs>> = {
  'mail-error': [
    ['offline-or-dns', 'connection-refused-or-timeout', 'web-pages-open', 2],
    ['offline-or-dns', 'recipient-unknown', 'own-server-or-recipient', 2],
    ['auth-failed', 'connection-refused-or-timeout', 'password-asked-again', 1],
    ['auth-failed', 'relay-or-smtp-auth-missing', 'receiving-works', 2],
    ['auth-failed', 'rate-limited-or-greylisted', 'many-tries', 2],
    ['auth-failed', 'server-fault', 'webmail-login-works'],
    ['tls-certificate', 'connection-refused-or-timeout', 'server-name-own-domain', 1],
    ['tls-certificate', 'auth-failed', 'certificate-mentioned', 1],
    ['relay-or-smtp-auth-missing', 'rejected-as-spam-or-blocked', 'every-recipient-or-one', 1],
    ['recipient-unknown', 'rejected-as-spam-or-blocked', 'address-typed-or-saved', 2],
    ['mailbox-full', 'message-too-large', 'large-attachment', 2],
    ['rate-limited-or-greylisted', 'rejected-as-spam-or-blocked', 'many-mails-sent', 1],
    ['server-fault', 'connection-refused-or-timeout', 'other-device-works', 2],
    ['server-fault', 'rate-limited-or-greylisted', 'other-device-works'],
    ['other', '*', 'sending-or-receiving'],
    ['connection-refused-or-timeout', '*', 'web-pages-open'],
  ],
  'browser-error': [
    ['no-connection', 'dns', 'one-page-or-all', 1],
    ['no-connection', 'connection-refused-or-timeout', 'one-page-or-all', 1],
    ['dns', 'connection-refused-or-timeout', 'one-page-or-all'],
    ['dns', 'not-found', 'address-typed'],
    ['certificate-expired', 'clock-wrong', 'date-right', 1],
    ['certificate-untrusted', 'certificate-name', 'certificate-code'],
    ['certificate-untrusted', 'certificate-expired', 'certificate-code'],
    ['certificate-untrusted', 'captive-portal', 'guest-network', 2],
    ['captive-portal', 'no-connection', 'guest-network', 1],
    ['blocked', 'not-found', 'mobile-data-works'],
    ['server-fault', 'connection-refused-or-timeout', 'mobile-data-works'],
    ['certificate-untrusted', '*', 'certificate-code'],
    ['certificate-expired', '*', 'date-right'],
    ['other', '*', 'one-page-or-all'],
  ],
  'tv-screen': [
    ['card-defective-or-unreadable', 'card-missing-or-wrong-way', 'card-turned', 1],
    ['card-defective-or-unreadable', 'wrong-card-or-not-paired', 'card-swapped', 2],
    ['wrong-card-or-not-paired', 'not-authorised-or-no-subscription', 'new-card-or-box', 1],
    ['not-authorised-or-no-subscription', 'not-yet-activated-or-needs-refresh', 'box-off-for-weeks', 2],
    ['not-authorised-or-no-subscription', 'parental-lock', 'pin-field-shown', 2],
    ['no-signal', 'box-fault', 'other-channels-work'],
    ['no-signal', 'other', 'other-channels-work'],
    ['card-missing-or-wrong-way', 'box-fault', 'module-or-slot'],
    ['not-authorised-or-no-subscription', '*', 'box-off-for-weeks'],
    ['wrong-card-or-not-paired', '*', 'new-card-or-box'],
    ['other', '*', 'number-on-screen'],
  ],
  'kids-only': [
    ['kids-profile-active', 'age-level-set', 'what-is-visible', 1],
    ['kids-profile-active', 'pin-required-or-forgotten', 'profile-name-shown'],
    ['pin-required-or-forgotten', 'age-level-set', 'pin-field-shown', 1],
    ['pin-required-or-forgotten', 'device-level-restriction', 'other-device-same', 1],
    ['kids-profile-active', 'device-level-restriction', 'other-device-same', 1],
    ['age-level-set', 'device-level-restriction', 'other-device-same', 1],
    ['age-level-set', 'subscription-missing', 'price-or-plan-shown', 2],
    ['subscription-missing', '*', 'price-or-plan-shown'],
    ['other', '*', 'what-is-visible'],
  ],
}

/**
 * What tells two causes of one kind apart; `null` where nothing is needed or known. Order does not matter. Where a line
 * names only one of them, or the answer is no yes or no, it says more without deciding.
 */
export function separation<C extends string>(kind: TextKind, a: C, b: C): Separation<C> | null {
  const list = pairs[kind]
  const exact = list.find(([x, y]) => (x === a && y === b) || (x === b && y === a))
  const [first, , question, yes = null] = exact ?? list.find(([x, y]) => y === '*' && (x === a || x === b)) ?? []
  if (question === undefined) return null
  const [one, two] = first === a ? [a, b] : [b, a]
  if (exact === undefined || yes === null) return { question, decides: null }
  return { question, decides: yes === 1 ? { yes: one, no: two } : { yes: two, no: one } }
}
