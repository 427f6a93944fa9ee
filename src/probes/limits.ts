/** Bounds of the probes in time, number and bytes. One set for all, so that a test can tighten any of them. */
export type Limits = Readonly<Record<keyof typeof defaultLimits, number>>

export const defaultLimits = {
  /**
   * For one answer of the own site. A new connection takes four round trips (name, TCP, TLS, request); on a line whose
   * queue holds 3 s that is 12 s, and nobody waits longer.
   */
  answerMs: 15_000,
  /** An answer later than this is `too-slow`: people give a page up after 8 to 10 s. */
  slowAnswerMs: 8_000,
  /** The canary and what stands in its place; more is not read. */
  answerBytes: 4_096,
  /** The largest public Statuspage summaries have some 300 kB. */
  statusBytes: 524_288,
  /** A status feed older than this says nothing about now: outages begin within minutes. */
  statusFreshMs: 600_000,
  /** Other hosts are asked at once, so this is the whole of it. */
  otherHostMs: 10_000,
  /** A small request is unanswered after this (TCP's first retransmissions come at 0.2 to 1 s, RFC 6298). */
  pingMs: 2_000,
  /** 20 samples tell 5 % unanswered; the time is the bound on a slow line, where fewer must do. */
  pings: 20,
  pingsWithinMs: 8_000,
  /** After an unanswered one, so that a short drop-out is not counted twenty times. */
  pingBreakMs: 250,
  /** Fewer answers than this are no sample. */
  pingsAtLeast: 3,
  /** For one answer of a DNS server over HTTPS. */
  dnsMs: 8_000,
  dnsBytes: 65_536,
  /** RFC 8305 lets a browser race the other family after 250 ms: seconds more than IPv4 means that IPv6 is lost. */
  ipMs: 8_000,
  /** How much later than IPv4 an IPv6 answer may come before it counts as broken. */
  ipLagMs: 2_000,
  /** On the local network everything answers within a second; some routers' web servers take long to wake. */
  routerMs: 5_000,
  /** Together with a person's decision about the permission prompt. */
  routerPromptMs: 60_000,
  websiteMs: 15_000,
  /** A refusal or a failed certificate comes within some round trips; later it was silence. */
  quickFailureMs: 5_000,
  stabilityEveryMs: 5_000,
  stabilityForMs: 600_000,
  stabilityAnswerMs: 4_000,
  /** Half a minute: fewer samples are not rated as stable. */
  stabilityAtLeast: 6,
  /** Before loading: enough to know the round trip, no more. */
  speedPings: 8,
  speedPingsMs: 1_000,
  /**
   * Down, and both ways together: below the 40 MB that a person may be asked to spend by what still comes over HTTP/2 after
   * a stop.
   */
  loadBytes: 17_000_000,
  speedBytes: 36_000_000,
  /** The bound on one direction, also on a line that never gets steady; what is being sent is broken off. */
  loadMs: 8_000,
  /** No new post is begun after this if their size has settled, and in any case after the second. */
  uploadMs: 1_850,
  uploadMostMs: 3_000,
  /** So much of an even line is enough … */
  steadyMs: 1_000,
  steadySpread: 0.04,
  /** … and so much of any. */
  steadyEnoughMs: 1_800,
  loadedPingEveryMs: 200,
  /** Queues of more than two seconds exist; nobody waits for them to drain. */
  settleMs: 2_000,
  bloatMs: 2_500,
  /** At 50 Mbit/s what `bloatMs` takes; on faster lines it is over sooner. */
  bloatBytes: 16_000_000,
}
