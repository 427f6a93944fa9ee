import { type AddressInfo, createConnection, createServer, type Socket } from 'node:net'
import { Direction } from './direction.ts'
import { seededRandom } from './seeded-random.ts'

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
  /** Bytes that came through, each way, since the last call. */
  readonly takeCounts: () => { readonly down: number; readonly up: number }
  /** Nothing gets through any more, without a word, until it is `set` again. */
  readonly silence: () => void
  /** Breaks every connection. */
  readonly cut: () => void
  readonly [Symbol.asyncDispose]: () => Promise<void>
}

export async function startShapedLine(to: { readonly port: number; readonly seed?: number }): Promise<ShapedLine> {
  const random = seededRandom(to.seed ?? 1)
  let shape = openLine
  const down = new Direction(random)
  const up = new Direction(random)
  const sockets = new Set<Socket>()
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (client) => {
    const upstream = createConnection({ port: to.port, host: '127.0.0.1', allowHalfOpen: true, noDelay: true })
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('close', () => sockets.delete(socket))
      const other = socket === client ? upstream : client
      socket.on('error', () => other.destroy())
      socket.on('close', () => other.destroySoon())
    }
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
    for (const socket of sockets) socket.destroy()
  }
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    set: (changes) => {
      shape = { ...shape, ...changes }
      apply()
    },
    takeCounts: () => ({ down: down.takeCount(), up: up.takeCount() }),
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
