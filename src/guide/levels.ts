/**
 * The finite sets in which probes and validators end. A guide routes by them, so a code can carry them.
 * They are a contract between guides, probes, knowledge and published revisions: a level may be added, never renamed.
 */

/** Every probe may also end in these: the browser cannot do it; the person stopped it. */
export const anyProbeLevels = ['unsupported', 'stopped'] as const

export const probeLevels = {
  /** The provider's status feed: is an outage known? `stale`: the only copy is too old to say "none". */
  outage: ['known', 'maintenance', 'none', 'stale', 'unknown'],
  /** What the device itself says about its connection. */
  online: ['offline', 'wifi', 'mobile', 'cable', 'online'],
  /** Own site past the service worker; body compared. `no-answer`: blocked or offline, an https page can't tell. */
  reach: ['reachable', 'wrong-body', 'server-fault', 'too-slow', 'no-answer'],
  /** Own site against the provider's list of other hosts. */
  hosts: ['everything', 'only-us', 'only-others', 'nothing'],
  /** Names against connections, by DNS over HTTPS. */
  dns: ['works', 'name-problem', 'connection-problem', 'no-such-domain', 'no-mail-exchanger', 'no-answer'],
  ip: ['dual', 'v4-only', 'v6-only', 'v6-broken', 'no-answer'],
  router: ['reachable', 'unreachable', 'refused'],
  latency: ['good', 'fair', 'poor', 'no-answer'],
  /** Latency under load against idle. */
  bufferbloat: ['good', 'fair', 'poor', 'no-answer'],
  speed: ['fast', 'enough', 'slow', 'very-slow', 'no-answer'],
  clock: ['right', 'minutes', 'hours', 'days', 'years', 'too-early', 'no-answer'],
  website: ['answers', 'no-such-name', 'no-answer', 'certificate-or-blocked'],
  stability: ['stable', 'drop-outs', 'down'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type ProbeId = keyof typeof probeLevels
export type ProbeLevel<P extends ProbeId = ProbeId> = (typeof probeLevels)[P][number] | (typeof anyProbeLevels)[number]

/** What a `read` step can make of what was typed, pasted or scanned. */
export const readingLevels = {
  /** A number printed on a card, by the provider's formats. */
  'card-number': ['valid', 'mistyped', 'other-format'],
  /** The card number shown on the TV, against the printed one typed earlier in the run. */
  'card-number-on-screen': ['same', 'different', 'mistyped'],
  'mail-error': [
    'offline-or-dns',
    'connection-refused-or-timeout',
    'auth-failed',
    'tls-certificate',
    'relay-or-smtp-auth-missing',
    'mailbox-full',
    'recipient-unknown',
    'rejected-as-spam-or-blocked',
    'message-too-large',
    'rate-limited-or-greylisted',
    'server-fault',
    'unclear',
  ],
  'browser-error': [
    'no-connection',
    'dns',
    'certificate-name',
    'certificate-expired',
    'certificate-untrusted',
    'clock-wrong',
    'connection-refused-or-timeout',
    'captive-portal',
    'server-fault',
    'not-found',
    'blocked',
    'unclear',
  ],
  'tv-screen': [
    'card-missing-or-wrong-way',
    'card-defective-or-unreadable',
    'not-authorised-or-no-subscription',
    'not-yet-activated-or-needs-refresh',
    'wrong-card-or-not-paired',
    'no-signal',
    'parental-lock',
    'box-fault',
    'unclear',
  ],
  'kids-only': [
    'kids-profile-active',
    'pin-required-or-forgotten',
    'age-level-set',
    'device-level-restriction',
    'subscription-missing',
    'unclear',
  ],
  'suspicious-mail': ['genuine', 'suspicious', 'cannot-tell'],
  'mail-server': ['right', 'near-miss', 'wrong'],
  'mail-port': ['right', 'wrong'],
  /** How the card goes into the person's box, by the model's name. `other-model`: the provider's file does not name it. */
  'box-model': ['contacts-down', 'contacts-up', 'arrow', 'no-card', 'other-model'],
  /** A date by which it must work. */
  deadline: ['today', 'this-week', 'later', 'past', 'none'],
  /** The date that the device shows, read aloud by the person. */
  'shown-date': ['right', 'wrong'],
  /** Words for the agent; given or not. */
  'free-text': ['given', 'nothing'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type ValidatorId = keyof typeof readingLevels
export type ReadingLevel<V extends ValidatorId = ValidatorId> = (typeof readingLevels)[V][number]

/** Whose typed text the log keeps. What is pasted for the others can be a whole mail: only its level goes on. */
const textInLog = {
  'card-number': true,
  'card-number-on-screen': true,
  'mail-error': false,
  'browser-error': false,
  'tv-screen': false,
  'kids-only': false,
  'suspicious-mail': false,
  'mail-server': true,
  'mail-port': true,
  'box-model': true,
  deadline: true,
  'shown-date': true,
  'free-text': true,
} as const satisfies Readonly<Record<ValidatorId, boolean>>

/** Whether what was typed may stand in the log, and with it in a file for the agent. */
export function keepsText(validator: ValidatorId): boolean {
  return textInLog[validator]
}

/** Object keys are strings to TypeScript; these narrow what came from a file. */
export function isProbeId(text: string): text is ProbeId {
  return Object.hasOwn(probeLevels, text)
}

export function isValidatorId(text: string): text is ValidatorId {
  return Object.hasOwn(readingLevels, text)
}
