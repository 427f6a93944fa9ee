import { onTestFinished } from 'vitest'
import { type Authority, type Identity, newAuthority } from '../line-server/certificate.ts'
import { pretendNames } from '../line-server/pretend-names.ts'
import { type Shape, type ShapedLine, startShapedLine } from '../line-server/shaped-line.ts'
import { type Behaviour, type Site, startSite, wellBehaved } from '../line-server/site.ts'
import { trusting } from '../line-server/trusting.ts'

/** Real servers on this machine for one test; all of them are gone when it has finished. */
export class Place {
  readonly #sites: Site[] = []
  readonly #lines: ShapedLine[] = []
  readonly #authority: Authority = newAuthority()

  /** A server that behaves so, over TLS where an identity is given. */
  async site(behaviour: Behaviour = wellBehaved, identity?: Identity): Promise<Site> {
    const site = await startSite(identity === undefined ? {} : { identity })
    onTestFinished(() => site[Symbol.asyncDispose]())
    site.behaves(behaviour)
    this.#sites.push(site)
    return site
  }

  /** The same behind a line of this shape; its origin. */
  async line(shape: Partial<Shape>): Promise<string> {
    const line = await startShapedLine(await this.site())
    onTestFinished(() => line[Symbol.asyncDispose]())
    line.set(shape)
    this.#lines.push(line)
    return line.origin
  }

  /** A server that a name leads to, with the right certificate for it unless another is given. */
  async named(name: string, behaviour: Behaviour, identity?: Identity): Promise<Site> {
    return this.site(behaviour, identity ?? this.#authority.issue({ host: name }))
  }

  /** What a device fetches with that knows these names and trusts the certificates of this place. */
  knows(sites: Readonly<Record<string, Site>>): typeof fetch {
    const names = pretendNames(sites)
    const trust = trusting(this.#authority)
    onTestFinished(() => {
      trust[Symbol.dispose]()
      names[Symbol.dispose]()
    })
    return names.fetch
  }

  /** How long this machine could not keep a line as it was set, in all, since it was last asked. */
  takeStarvedMs(): number {
    return this.#lines.reduce((sum, line) => sum + line.takeCounts().starvedMs, 0)
  }

  /** How often any of its servers was asked. */
  get asked(): number {
    return this.#sites.reduce((sum, { asked }) => sum + asked.length, 0)
  }
}

/** A nobody: its port was free a moment ago. */
export async function nobody(): Promise<string> {
  const site = await startSite()
  await site[Symbol.asyncDispose]()
  return site.origin
}
