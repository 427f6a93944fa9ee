import type { ProbeId, ProbeLevel } from '../../../guide/levels.ts'

type Levels = { readonly [P in ProbeId]: Readonly<Record<Exclude<ProbeLevel<P>, 'unsupported' | 'stopped'>, string>> }
type Names = Readonly<Record<ProbeId, string>>

const doing: Names = {
  outage: 'Checking for known outages',
  online: 'Asking this device about its connection',
  reach: 'Trying our site',
  hosts: 'Trying several sites',
  dns: 'Looking up names of sites',
  ip: 'Trying both kinds of address',
  router: 'Trying the router',
  latency: 'Timing short answers',
  bufferbloat: 'Timing answers while the line is busy',
  speed: 'Measuring the speed',
  clock: 'Comparing the clock of this device',
  website: 'Trying the site',
  stability: 'Watching the connection',
}

const levels: Levels = {
  outage: {
    known: 'An outage is known.',
    maintenance: 'Work is being done on the network.',
    none: 'No outage is reported.',
    stale: 'What we know is out of date, so we can’t say.',
    unknown: 'We couldn’t find out about outages.',
  },
  online: {
    offline: 'The device says: no connection.',
    wifi: 'The device says: connected by Wi-Fi.',
    mobile: 'The device says: connected by mobile data.',
    cable: 'The device says: connected by cable.',
    online: 'The device says: connected.',
  },
  reach: {
    reachable: 'Our site answered. This device is on the internet.',
    'wrong-body': 'Something else answered in its place, perhaps a sign-in page.',
    'server-fault': 'Our site answered with a fault of its own.',
    'too-slow': 'An answer came, but far too slowly.',
    'no-answer': 'No answer came.',
  },
  hosts: {
    everything: 'All sites that we tried answered.',
    'only-us': 'Only our own site answered.',
    'only-others': 'Other sites answered, ours did not.',
    nothing: 'No site answered.',
  },
  dns: {
    works: 'Names of sites are found.',
    'name-problem': 'Names of sites are not found, although the line answers.',
    'connection-problem': 'The name exists, but nothing answers there.',
    'no-such-domain': 'This name does not exist.',
    'no-mail-exchanger': 'This name takes no mail.',
    'no-answer': 'No answer came.',
  },
  ip: {
    dual: 'Both kinds of address work.',
    'v4-only': 'Only the older kind of address works.',
    'v6-only': 'Only the newer kind of address works.',
    'v6-broken': 'The newer kind of address is there, but does not work.',
    'no-answer': 'No answer came.',
  },
  router: {
    reachable: 'The router answered.',
    unreachable: 'The router did not answer.',
    refused: 'The browser may not ask the router.',
  },
  latency: {
    good: 'Answers come quickly.',
    fair: 'Answers come a little late.',
    poor: 'Answers come very late.',
    'no-answer': 'No answer came.',
  },
  bufferbloat: {
    good: 'Answers stay quick while the line is busy.',
    fair: 'Answers get slower while the line is busy.',
    poor: 'Answers get very slow while the line is busy.',
    'no-answer': 'No answer came.',
  },
  speed: {
    fast: 'The line is fast.',
    enough: 'The line is fast enough for films and calls.',
    slow: 'The line is slow.',
    'very-slow': 'The line is very slow.',
    'no-answer': 'Nothing could be measured.',
  },
  clock: {
    right: 'The clock of this device is right.',
    minutes: 'The clock is some minutes off.',
    hours: 'The clock is hours off.',
    days: 'The clock is days off.',
    years: 'The date is wrong by a long way.',
    'too-early': 'The date of this device is in the past.',
    'no-answer': 'There was nothing to compare with.',
  },
  website: {
    answers: 'The site answers.',
    'no-such-name': 'There is no site of this name.',
    'no-answer': 'The site does not answer.',
    'certificate-or-blocked': 'The site is there, but the browser will not open it.',
  },
  stability: {
    stable: 'The connection held all the time.',
    'drop-outs': 'The connection dropped out now and then.',
    down: 'There was no connection.',
  },
}

/** Measuring: before, meanwhile, and what came of it. */
export const probeWords = {
  doing,
  levels,
  unsupported: 'That can’t be measured here. We’ll go on without it.',
  stopped: 'Stopped. We’ll go on without this measurement.',
  begin: 'Measure now',
  stop: 'Stop',
  skip: 'Go on without measuring',
  running: 'Measuring …',
  result: 'Measured',
  next: 'Next',
  again: 'Measure again',
  seconds: (text: string) => `took ${text}`,
  phases: {
    connecting: 'Connecting …',
    asking: 'Asking …',
    pinging: 'Sending small requests …',
    downloading: 'Fetching test data …',
    uploading: 'Sending test data …',
    watching: 'Watching …',
  },
  left: (text: string) => `about ${text} left`,
  takes: (text: string) => `Takes about ${text}.`,
  needs: (megabytes: number) => `Uses up to ${megabytes} MB, from your mobile data if you’re not on Wi-Fi.`,
  enough: 'That is long enough',
  site: 'Which site is it about?',
  siteExample: 'for example www.example.org',
  siteWrong: 'That does not look like the name of a site. Type it like www.example.org.',
}
