import type { Sender } from './address.ts'
import { hasBait } from './bait.ts'
import { type Claim, domainsOf, isFederated, isWithin, looksLike, showsName } from './claim.ts'
import type { Host } from './host.ts'
import { freeHosting, packedFiles, runningFiles, shorteners } from './known-domains.ts'
import type { Link } from './link.ts'
import type { Sign, SignId } from './signs.ts'

/** What a link says of a mail. It is only read: never opened, never fetched. */
export function linkSigns(link: Link, claim: Claim, sender: Sender | null): readonly Sign[] {
  const { host } = link
  const detail = host?.unicode ?? link.target.slice(0, 60)
  const signs: Sign[] = disguises(link, detail)
  if (host === null) return signs
  const hosted = isListed(host, freeHosting)
  const own = isWithin(host, domainsOf(claim)) && !hosted
  const add = (id: SignId, what = detail) => signs.push({ id, detail: what })
  const file = runningEnding(link.path)
  if (file !== null && !own) add('link-running-file', file)
  if (own) return signs.length === 0 ? [{ id: 'link-known', detail }] : signs
  if (isFederated(host, claim) && !hasBait(host)) return signs
  if (!link.secure) add('link-not-encrypted')
  if (isListed(host, shorteners)) add('link-shortener')
  else if (hosted) add('link-free-hosting')
  const named = claim.kind === 'provider' || claim.kind === 'brand'
  if (looksLike(host, claim)) add('link-lookalike')
  else if (named && showsName(host, claim)) add('link-brand-in-foreign-domain')
  if (named) add('link-foreign')
  else if (host.domain !== (sender?.host?.domain ?? null) && !showsName(host, claim)) add('link-unrelated-to-sender')
  if (hasBait(host)) add('link-bait-words')
  return signs
}

/** What no honest link does. */
function disguises({ host, path, shown, userInfo }: Link, detail: string): Sign[] {
  const signs: Sign[] = []
  if (userInfo) signs.push({ id: 'link-user-info', detail })
  if (host === null) return signs
  if (host.isIp) signs.push({ id: 'link-ip-address', detail })
  if (host.disguised || /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(path))
    signs.push({ id: 'link-disguised-letters', detail })
  if (shown !== null && shown.domain !== host.domain) {
    signs.push({ id: 'link-text-differs', detail: `${shown.unicode} → ${detail}` })
  }
  return signs
}

function runningEnding(path: string): string | null {
  const ending = /\.([a-z0-9]{2,5})$/.exec(path.split(/[?#]/, 1)[0] ?? '')?.[1] ?? ''
  if (ending === 'com' || /^s?html?$/.test(ending)) return null
  return packedFiles.has(ending) || runningFiles.has(ending) ? ending : null
}

function isListed(host: Host, list: ReadonlySet<string>): boolean {
  const labels = host.name.split('.')
  return labels.some((_, index) => list.has(labels.slice(index).join('.')))
}
