import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import { createSecureServer } from 'node:http2'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo, Server } from 'node:net'
import type { Duplex } from 'node:stream'
import { answerProbe } from '../../src/server/probe-endpoints.ts'
import type { Identity } from './certificate.ts'

export type Behaviour = (request: IncomingMessage, response: ServerResponse) => void

/** A real server on this machine whose behaviour a test may change while it runs. */
export type Site = {
  readonly origin: string
  readonly port: number
  /** What it does from now on. */
  readonly behaves: (behaviour: Behaviour) => void
  /** Requests so far, `METHOD /path`, oldest first. */
  readonly asked: readonly string[]
  /** Requests that are being answered now, or will never be. */
  readonly busy: () => number
  /** A connection that comes by another way than its port. */
  readonly accept: (connection: Duplex) => void
  /** Breaks every open connection, as a line that goes. */
  readonly cut: () => void
  readonly [Symbol.asyncDispose]: () => Promise<void>
}

export type SiteOptions = {
  /** Over TLS, with this certificate. */
  readonly identity?: Identity
  readonly host?: string
  /** HTTP/2 as well, with an identity only. */
  readonly http2?: boolean
  readonly upgrade?: (request: IncomingMessage, socket: Duplex) => void
}

/** A phone's worth and more: Node's own 64 kB would hold every upload back to that much a round trip. */
const HTTP2_WINDOW = 4_194_304

/** Starts it on a free port of 127.0.0.1. Well-behaved to begin with. */
export async function startSite(options: SiteOptions = {}): Promise<Site> {
  const { identity, host = '127.0.0.1', http2 = false, upgrade } = options
  let current: Behaviour = wellBehaved
  const asked: string[] = []
  let busy = 0
  const sockets = new Set<Duplex>()
  const listener: RequestListener = (request, response) => {
    asked.push(`${request.method} ${new URL(request.url ?? '/', 'http://localhost').pathname}`)
    busy += 1
    response.on('close', () => {
      busy -= 1
    })
    current(request, response)
  }
  const server = listening(listener, identity, http2)
  if (upgrade !== undefined) server.on('upgrade', upgrade)
  server.on(identity === undefined ? 'connection' : 'secureConnection', (socket: Duplex) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const cut = () => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    origin: `${identity === undefined ? 'http' : 'https'}://${host}:${port}`,
    port,
    behaves: (behaviour) => {
      current = behaviour
    },
    asked,
    busy: () => busy,
    accept: (connection) => {
      server.emit('connection', connection)
    },
    cut,
    [Symbol.asyncDispose]: () => {
      cut()
      return new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

/** The probe endpoints as the embedded server has them, readable from any page. */
export const wellBehaved: Behaviour = (request, response) => {
  allowAll(response)
  if (!answerProbe(request, response)) response.writeHead(404).end()
}

export function allowAll(response: ServerResponse): void {
  response.setHeader('Access-Control-Allow-Origin', '*')
  response.setHeader('Access-Control-Expose-Headers', 'Date, Age')
  response.setHeader('Timing-Allow-Origin', '*')
  response.setHeader('Cache-Control', 'no-store')
}

function listening(listener: RequestListener, identity: Identity | undefined, http2: boolean): Server {
  if (identity === undefined) return createServer(listener)
  const { key, chain: cert } = identity
  if (!http2) return createTlsServer({ key, cert }, listener)
  const settings = { initialWindowSize: HTTP2_WINDOW }
  // Its compatibility interface takes the listeners of HTTP/1.1.
  const server = createSecureServer({ key, cert, allowHTTP1: true, settings }, listener as never)
  server.on('session', (session) => session.setLocalWindowSize(HTTP2_WINDOW))
  return server
}
