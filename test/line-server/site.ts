import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
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
  /** Breaks every open connection, as a line that goes. */
  readonly cut: () => void
  readonly [Symbol.asyncDispose]: () => Promise<void>
}

/** Starts it on a free port of 127.0.0.1, over TLS where an identity is given. Well-behaved to begin with. */
export async function startSite(options: { readonly identity?: Identity; readonly host?: string } = {}): Promise<Site> {
  const { identity, host = '127.0.0.1' } = options
  let current: Behaviour = wellBehaved
  const asked: string[] = []
  let busy = 0
  const sockets = new Set<Socket>()
  const listener: RequestListener = (request, response) => {
    asked.push(`${request.method} ${new URL(request.url ?? '/', 'http://localhost').pathname}`)
    busy += 1
    response.on('close', () => {
      busy -= 1
    })
    current(request, response)
  }
  const server =
    identity === undefined
      ? createServer(listener)
      : createTlsServer({ key: identity.key, cert: identity.chain }, listener)
  server.on(identity === undefined ? 'connection' : 'secureConnection', (socket: Socket) => {
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
