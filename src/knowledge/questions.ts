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

type Pairs = readonly (readonly [string, string, QuestionId])[]

/** Which question tells two causes apart; the first line that names both, then one that names either (`*`). */
const pairs: Readonly<Record<TextKind, Pairs>> = {
  'mail-error': [
    ['offline-or-dns', 'connection-refused-or-timeout', 'web-pages-open'],
    ['offline-or-dns', 'recipient-unknown', 'own-server-or-recipient'],
    ['auth-failed', 'connection-refused-or-timeout', 'password-asked-again'],
    ['auth-failed', 'relay-or-smtp-auth-missing', 'receiving-works'],
    ['auth-failed', 'rate-limited-or-greylisted', 'many-tries'],
    ['auth-failed', 'server-fault', 'webmail-login-works'],
    ['tls-certificate', 'connection-refused-or-timeout', 'server-name-own-domain'],
    ['tls-certificate', 'auth-failed', 'certificate-mentioned'],
    ['relay-or-smtp-auth-missing', 'rejected-as-spam-or-blocked', 'every-recipient-or-one'],
    ['recipient-unknown', 'rejected-as-spam-or-blocked', 'address-typed-or-saved'],
    ['mailbox-full', 'message-too-large', 'large-attachment'],
    ['rate-limited-or-greylisted', 'rejected-as-spam-or-blocked', 'many-mails-sent'],
    ['server-fault', 'connection-refused-or-timeout', 'other-device-works'],
    ['server-fault', 'rate-limited-or-greylisted', 'other-device-works'],
    ['other', '*', 'sending-or-receiving'],
    ['connection-refused-or-timeout', '*', 'web-pages-open'],
  ],
  'browser-error': [
    ['no-connection', 'dns', 'one-page-or-all'],
    ['no-connection', 'connection-refused-or-timeout', 'one-page-or-all'],
    ['dns', 'connection-refused-or-timeout', 'one-page-or-all'],
    ['dns', 'not-found', 'address-typed'],
    ['certificate-expired', 'clock-wrong', 'date-right'],
    ['certificate-untrusted', 'certificate-name', 'certificate-code'],
    ['certificate-untrusted', 'certificate-expired', 'certificate-code'],
    ['certificate-untrusted', 'captive-portal', 'guest-network'],
    ['captive-portal', 'no-connection', 'guest-network'],
    ['blocked', 'not-found', 'mobile-data-works'],
    ['server-fault', 'connection-refused-or-timeout', 'mobile-data-works'],
    ['certificate-untrusted', '*', 'certificate-code'],
    ['certificate-expired', '*', 'date-right'],
    ['other', '*', 'one-page-or-all'],
  ],
  'tv-screen': [
    ['card-defective-or-unreadable', 'card-missing-or-wrong-way', 'card-turned'],
    ['card-defective-or-unreadable', 'wrong-card-or-not-paired', 'card-swapped'],
    ['wrong-card-or-not-paired', 'not-authorised-or-no-subscription', 'new-card-or-box'],
    ['not-authorised-or-no-subscription', 'not-yet-activated-or-needs-refresh', 'box-off-for-weeks'],
    ['not-authorised-or-no-subscription', 'parental-lock', 'pin-field-shown'],
    ['no-signal', 'box-fault', 'other-channels-work'],
    ['no-signal', 'other', 'other-channels-work'],
    ['card-missing-or-wrong-way', 'box-fault', 'module-or-slot'],
    ['not-authorised-or-no-subscription', '*', 'box-off-for-weeks'],
    ['wrong-card-or-not-paired', '*', 'new-card-or-box'],
    ['other', '*', 'number-on-screen'],
  ],
  'kids-only': [
    ['kids-profile-active', 'age-level-set', 'what-is-visible'],
    ['kids-profile-active', 'pin-required-or-forgotten', 'profile-name-shown'],
    ['pin-required-or-forgotten', 'age-level-set', 'pin-field-shown'],
    ['pin-required-or-forgotten', 'device-level-restriction', 'other-device-same'],
    ['kids-profile-active', 'device-level-restriction', 'other-device-same'],
    ['age-level-set', 'device-level-restriction', 'other-device-same'],
    ['age-level-set', 'subscription-missing', 'price-or-plan-shown'],
    ['subscription-missing', '*', 'price-or-plan-shown'],
    ['other', '*', 'what-is-visible'],
  ],
}

/** The question that tells two causes of one kind apart; `null` where none is needed or known. Order does not matter. */
export function separatingQuestion(kind: TextKind, a: string, b: string): QuestionId | null {
  const named = (x: string, y: string) => (x === a && y === b) || (x === b && y === a)
  const list = pairs[kind]
  const exact = list.find(([x, y]) => named(x, y))
  const loose = list.find(([x, y]) => y === '*' && (x === a || x === b))
  return (exact ?? loose)?.[2] ?? null
}
