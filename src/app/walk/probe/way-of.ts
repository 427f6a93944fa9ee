import type { Reading } from '../../../guide/reading.ts'

/** Device to router, router to internet, internet to site: `open` where a result does not tell. */
export type Stretch = 'well' | 'slow' | 'broken' | 'open'
export type WayThere = readonly [Stretch, Stretch, Stretch]

const well: WayThere = ['well', 'well', 'well']
const open: WayThere = ['open', 'open', 'open']
const atSite: WayThere = ['well', 'well', 'broken']
const behindRouter: WayThere = ['well', 'broken', 'open']

/** How far a result reaches on the way to a site, and where it breaks; `null` for probes that measure something else. */
export function wayOf({ probe, level, figures }: Reading): WayThere | null {
  const othersAnswer = figures['ownSiteAnswers'] === true
  switch (`${probe}.${level}`) {
    case 'online.offline':
      return ['broken', 'open', 'open']
    case 'online.wifi':
    case 'online.mobile':
    case 'online.cable':
    case 'online.online':
    case 'router.reachable':
      return ['well', 'open', 'open']
    case 'router.unreachable':
      return ['broken', 'open', 'open']
    case 'reach.reachable':
    case 'hosts.everything':
    case 'dns.works':
    case 'ip.dual':
    case 'ip.v4-only':
    case 'ip.v6-only':
    case 'website.answers':
      return well
    case 'reach.too-slow':
    case 'ip.v6-broken':
      return ['well', 'slow', 'well']
    case 'reach.wrong-body':
    case 'dns.name-problem':
      return behindRouter
    case 'reach.server-fault':
    case 'hosts.only-others':
    case 'dns.no-such-domain':
    case 'dns.no-mail-exchanger':
    case 'website.no-such-name':
    case 'website.certificate-or-blocked':
      return atSite
    case 'hosts.only-us':
      return ['well', 'well', 'open']
    case 'dns.connection-problem':
    case 'website.no-answer':
      return othersAnswer ? atSite : open
    case 'outage.known':
    case 'outage.maintenance':
      return ['open', 'broken', 'open']
    case 'outage.none':
      return ['open', 'well', 'open']
    case 'reach.no-answer':
    case 'hosts.nothing':
    case 'dns.no-answer':
    case 'ip.no-answer':
    case 'router.refused':
    case 'outage.stale':
    case 'outage.unknown':
      return open
    default:
      return null
  }
}
