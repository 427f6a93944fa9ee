import { type AddressInfo, createServer } from 'node:net'
import { type Duplex, duplexPair } from 'node:stream'
import { Direction } from './direction.ts'
import { seededRandom } from './seeded-random.ts'
import type { Site } from './site.ts'

/** How a line behaves. Both ways share nothing but the delay. */
export type Shape = {
  readonly downMbits: number
  readonly upMbits: number
  /** There and back, of an idle line. */
  readonly roundTripMs: number
  /** Share of segments that are lost once: each comes one repair later, and all behind it wait. */
  readonly lossShare: number
  /** How much the queue before the narrow part holds, each way: what a full line adds to the round trip. */
  readonly queueMs: number
}

export const openLine: Shape = { downMbits: 1000, upMbits: 1000, roundTripMs: 0, lossShare: 0, queueMs: 100 }

/**
 * A relay for TCP connections that is as slow, late and unreliable as it is told: what `tc netem` does, without a kernel
 * that has it. Connections share the line fairly; each begins with a small window that doubles every round trip
 * (RFC 6928, RFC 5681 without its congestion avoidance: loss delays, it does not shrink the window).
 */
export type ShapedLine = {
  readonly origin: string
  readonly port: number
  readonly set: (shape: Partial<Shape>) => void
  /** Bytes that came through, each way, and how long the line was not what it was set to, since the last call. */
  readonly takeCounts: () => { readonly down: number; readonly up: number; readonly starvedMs: number }
  /** Nothing gets through any more, without a word, until it is `set` again. */
  readonly silence: () => void
  /** Breaks every connection. */
  readonly cut: () => void
  readonly [Symbol.asyncDispose]: () => Promise<void>
}

/**
 * What a server's system holds for a connection before the line (Linux: twice the window of congestion, which is 64 kB
 * on a line of 5 Mbit/s and 100 ms). Two sockets back to back on one machine would hold megabytes, and a page that
 * stops a download would have to wait for them.
 */
const SEND_BUFFER = 131_072

export async function startShapedLine(site: Pick<Site, 'accept'>): Promise<ShapedLine> {
  const random = seededRandom(1)
  let shape = openLine
  const down = new Direction(random)
  const up = new Direction(random)
  const ends = new Set<Duplex>()
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (client) => {
    const [upstream, far] = duplexPair({ highWaterMark: SEND_BUFFER, allowHalfOpen: true })
    site.accept(far)
    for (const end of [client, upstream]) {
      ends.add(end)
      end.on('close', () => ends.delete(end))
      end.on('error', () => end.destroy())
    }
    // What the server has sent is still to be delivered when it closes; what a client has closed is of no use to anybody.
    client.on('close', () => upstream.destroy())
    up.join(client, upstream)
    down.join(upstream, client)
  })
  const apply = () => {
    down.shape(shape, shape.downMbits)
    up.shape(shape, shape.upMbits)
  }
  apply()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const cut = () => {
    for (const end of ends) end.destroy()
  }
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    set: (changes) => {
      shape = { ...shape, ...changes }
      apply()
    },
    takeCounts: () => ({
      down: down.takeCount(),
      up: up.takeCount(),
      starvedMs: Math.max(down.takeStarvedMs(), up.takeStarvedMs()),
    }),
    silence: () => {
      down.silence()
      up.silence()
    },
    cut,
    [Symbol.asyncDispose]: async () => {
      cut()
      down.end()
      up.end()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}
