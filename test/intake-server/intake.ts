import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** `takes-and-hangs-up`: has accepted the file and dies before its answer is out. */
export type IntakeMood =
  | 'takes'
  | 'fails'
  | 'refuses'
  | 'takes-and-hangs-up'
  | 'down'
  | 'forbids-reading'
  | 'takes-never-answers'

type Arrived = { readonly key: string; readonly bytes: number; times: number }

/** A server of a provider that takes files, each idempotency key once. */
export type Intake = {
  readonly url: string
  readonly is: (mood: IntakeMood) => void
  readonly arrived: () => readonly Arrived[]
  readonly [Symbol.asyncDispose]: () => Promise<void>
}

export async function startIntake(first: IntakeMood): Promise<Intake> {
  let mood = first
  const arrived = new Map<string, Arrived>()
  const server = createServer((request, response) => void answer(request, response))
  server.on('connection', (socket) => mood === 'down' && socket.destroy())
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/intake`,
    is: (changed) => {
      mood = changed
      // What was open belongs to the mood before.
      server.closeAllConnections()
    },
    arrived: () => [...arrived.values()],
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (mood === 'down') return void request.socket.destroy()
    if (mood !== 'forbids-reading') allow(response)
    if (request.method !== 'POST') return void response.writeHead(204).end()
    const bytes = await sizeOf(request)
    if (mood === 'fails') return void response.writeHead(503).end()
    if (mood === 'refuses') return void response.writeHead(422).end()
    const key = String(request.headers['idempotency-key'])
    const known = arrived.get(key)
    if (known === undefined) arrived.set(key, { key, bytes, times: 1 })
    else known.times += 1
    if (mood === 'takes-and-hangs-up') request.socket.destroy()
    else if (mood === 'takes') response.writeHead(201).end()
  }
}

/** What a provider has to answer for a page of another origin (Fetch, CORS protocol). */
function allow(response: ServerResponse): void {
  response.setHeader('Access-Control-Allow-Origin', '*')
  response.setHeader('Access-Control-Allow-Headers', 'content-type, idempotency-key')
}

async function sizeOf(request: IncomingMessage): Promise<number> {
  let bytes = 0
  for await (const chunk of request) bytes += (chunk as Buffer).length
  return bytes
}
