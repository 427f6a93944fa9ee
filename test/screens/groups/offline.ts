import type { Group } from '../group.ts'

/** With the server gone: what the device has kept. */
export const offline: Group = {
  withoutServer: true,
  async visit(visitor, stop, server) {
    const { home: say } = visitor.words.app
    await visitor.opens('/')
    await visitor.sees(say.offlineReady)
    await stop('home-before')
    await server.stops()
    await visitor.opens('/')
    // From the copy of a moment ago.
    await visitor.sees(say.outage.none)
    await stop('home')
    await visitor.opens('/settings')
    await stop('settings')
  },
}
