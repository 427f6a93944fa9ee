import { anyProbeLevels, probeLevels } from '../../guide/levels.ts'

/**
 * What kind of thing each figure of a probe is, in the order in which figures are worth reading. Every figure that a
 * probe gives stands here (a test runs them all); one that does not is from a newer version and is shown by its name.
 * `…-or-none` says so where nothing came; every other figure that was not obtained is passed over.
 */
export const figureKinds = {
  // at home against mobile data
  whereVerdict: 'text',
  mobileLevel: 'text',
  mobileAt: 'time',
  mobileOver: 'text',
  mobileDownMbits: 'mbits',
  mobileUpMbits: 'mbits',
  mobileIdleMs: 'ms',
  mobileMedianMs: 'ms',
  mobileJitterMs: 'ms',
  mobileUnansweredShare: 'share',
  mobileIncreaseMs: 'ms',
  mobileTotalMs: 'ms',
  // speed
  downMbits: 'mbits-or-none',
  upMbits: 'mbits-or-none',
  // latency, and everything that asks small questions
  medianMs: 'ms',
  idleMs: 'ms',
  jitterMs: 'ms',
  p10Ms: 'ms',
  p90Ms: 'ms',
  maxMs: 'ms',
  unansweredShare: 'share',
  samples: 'count',
  idleSamples: 'count',
  increaseMs: 'ms',
  downLoadedMs: 'ms',
  upLoadedMs: 'ms',
  downLoadedSamples: 'count',
  upLoadedSamples: 'count',
  downSamples: 'count',
  upSamples: 'count',
  unanswered: 'count',
  bytes: 'bytes',
  downBytes: 'bytes',
  upBytes: 'bytes',
  downSeconds: 'seconds',
  upSeconds: 'seconds',
  downSpread: 'share',
  upSpread: 'share',
  downEnded: 'text',
  upEnded: 'text',
  // a watch
  beganAt: 'time',
  watchedSeconds: 'seconds',
  dropOuts: 'count',
  dropOutsAt: 'times',
  dropOutsSeconds: 'seconds-each',
  longestDropOutSeconds: 'seconds',
  awaySeconds: 'seconds',
  awayAt: 'times',
  answeredAfterSeconds: 'series',
  answeredMs: 'series',
  unansweredAfterSeconds: 'series',
  // reach, hosts
  answer: 'text',
  status: 'code',
  totalMs: 'ms',
  attempts: 'count',
  timedOut: 'yes-no',
  confirmation: 'text',
  copyAgeS: 'seconds',
  ownSite: 'text',
  othersAsked: 'count',
  othersAnswered: 'count',
  // dns, website
  asked: 'text',
  resolverSays: 'text',
  nameIs: 'text',
  addresses: 'count',
  mailExchangers: 'count',
  nameAnswers: 'yes-no',
  answered: 'yes-no',
  ownSiteAnswers: 'yes-no',
  failedQuickly: 'yes-no',
  resolverByAddress: 'yes-no',
  // ip, router
  v4Ms: 'ms-or-none',
  v6Ms: 'ms-or-none',
  v6TimedOut: 'yes-no',
  permission: 'text',
  failedMs: 'ms',
  // clock
  offsetSeconds: 'offset',
  behindBySeconds: 'seconds',
  roundTripMs: 'ms',
  // outage
  source: 'text',
  ageMinutes: 'minutes',
  feedSays: 'text',
  incidents: 'count',
  worstImpact: 'text',
  affectedParts: 'count',
  maintenanceRunning: 'count',
  maintenanceComing: 'count',
  // what the device says
  saysOnline: 'yes-no',
  saysType: 'text',
  saysEffectiveType: 'text',
  saveData: 'yes-no',
  over: 'text',
  // what makes a remark of its own
  how: 'remark',
  reason: 'remark',
  downIsAtLeast: 'remark',
  upIsAtLeast: 'remark',
  wasResumed: 'remark',
  wasHidden: 'remark',
  connectionChanged: 'remark',
  clockJumpMs: 'remark',
  stalledMs: 'remark',
  otherRequests: 'remark',
} as const satisfies Readonly<Record<string, FigureKind>>

export type FigureKind =
  | 'ms'
  | 'ms-or-none'
  | 'mbits'
  | 'mbits-or-none'
  | 'seconds'
  | 'minutes'
  | 'offset'
  | 'share'
  | 'count'
  | 'bytes'
  | 'code'
  | 'yes-no'
  | 'text'
  | 'time'
  | 'times'
  | 'seconds-each'
  | 'series'
  | 'remark'

export type FigureName = keyof typeof figureKinds

const networks = ['wifi', 'cellular', 'ethernet', 'bluetooth', 'wimax', 'mixed', 'none', 'other', 'unknown'] as const
const nameSeen = ['unknown', 'no-such-name', 'failing', 'exists'] as const
const { reach, hosts, dns, latency, bufferbloat, speed, website } = probeLevels
const comparedLevels = [
  ...reach,
  ...hosts,
  ...dns,
  ...latency,
  ...bufferbloat,
  ...speed,
  ...website,
  ...anyProbeLevels,
] as const
const ended = ['enough', 'time', 'bytes', 'failed', 'stopped'] as const

/** Everything that a figure of text may say. */
export const figureTexts = {
  whereVerdict: ['home', 'mobile', 'everywhere', 'nowhere', 'not-comparable'],
  mobileLevel: comparedLevels,
  mobileOver: networks,
  over: networks,
  saysType: networks,
  saysEffectiveType: ['slow-2g', '2g', '3g', '4g'],
  source: ['now', 'copy'],
  feedSays: ['outage', 'maintenance', 'well'],
  worstImpact: ['notice', 'minor', 'major', 'critical'],
  answer: ['answered', 'nothing', 'unfinished', 'redirected', 'opaque', 'stopped'],
  confirmation: ['answered', 'server-fault', 'no-answer'],
  ownSite: ['reachable', 'wrong-body', 'server-fault', 'too-slow', 'no-answer'],
  asked: ['own-site', 'own-domain'],
  resolverSays: nameSeen,
  nameIs: nameSeen,
  permission: ['granted', 'prompt', 'denied', 'missing'],
  downEnded: ended,
  upEnded: ended,
} as const satisfies Readonly<Partial<Record<FigureName, readonly string[]>>>

export type TextFigure = keyof typeof figureTexts

/** How figures come about; `how` of every reading. */
export const measuredHow = [
  'https-requests',
  'https-requests-under-load',
  'several-https-streams',
  'body-compared',
  'https-without-reading',
  'local-without-reading',
  'resolver-over-https',
  'server-date',
  'no-date',
  'status-feed',
  'device-says',
] as const

/** Why nothing could be measured; `reason` of a reading. */
export const notMeasuredWhy = [
  'not-configured',
  'mixed-content',
  'own-policy',
  'mobile-data-not-agreed',
  'no-address',
  'not-loaded',
  'not-told',
] as const
