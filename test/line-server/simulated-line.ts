import { Direction, type Source, type Target } from './direction.ts'
import { seededRandom } from './seeded-random.ts'
import type { Shape } from './shaped-line.ts'

const REQUEST_BYTES = 450
const RESPONSE_BYTES = 350
/** As browsers hold it with HTTP/1.1. */
const MOST_CONNECTIONS = 6
const ZEROS = Buffer.alloc(1_448)

/**
 * The probe endpoints behind a line that exists only in time: run under fake timers, minutes of measuring take
 * milliseconds, and are the same each time. Shapes bytes by the very code of the real relay.
 */
export class SimulatedLine {
  readonly #shape: Shape
  readonly #up: Direction
  readonly #down: Direction
  readonly #idle: Connection[] = []
  readonly #waiting: (() => void)[] = []
  #connections = 0
  bytes = 0

  constructor(shape: Shape, seed = 1) {
    const random = seededRandom(seed)
    this.#shape = shape
    this.#up = new Direction(random)
    this.#down = new Direction(random)
    this.#up.shape(shape, shape.upMbits)
    this.#down.shape(shape, shape.downMbits)
  }

  readonly fetch: typeof fetch = async (input, init) => {
    const url = new URL(String(input))
    const signal = init?.signal ?? new AbortController().signal
    const connection = await this.#connect(signal)
    const sent = init?.body instanceof Blob ? init.body.size : 0
    const wanted = url.pathname === '/probe/down' ? Number(url.searchParams.get('bytes')) : 0
    return this.#exchange(connection, signal, { sent: REQUEST_BYTES + sent, wanted })
  }

  async #connect(signal: AbortSignal): Promise<Connection> {
    signal.throwIfAborted()
    const idle = this.#idle.pop()
    if (idle !== undefined) return idle
    if (this.#connections >= MOST_CONNECTIONS) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve))
      return this.#connect(signal)
    }
    this.#connections += 1
    await new Promise((resolve) => setTimeout(resolve, this.#shape.roundTripMs))
    const connection = new Connection(this.#up, this.#down)
    if (!signal.aborted) return connection
    this.#lose(connection)
    throw signal.reason
  }

  #lose(connection: Connection): void {
    connection.close()
    this.#connections -= 1
    this.#waiting.shift()?.()
  }

  #keep(connection: Connection): void {
    this.#idle.push(connection)
    this.#waiting.shift()?.()
  }

  #exchange(
    connection: Connection,
    signal: AbortSignal,
    { sent, wanted }: { readonly sent: number; readonly wanted: number },
  ): Promise<Response> {
    return new Promise((resolve, reject) => {
      let controller: ReadableStreamDefaultController<Uint8Array> | null = null
      let left = RESPONSE_BYTES + wanted
      const stop = () => {
        this.#lose(connection)
        reject(signal.reason)
        controller?.error(signal.reason)
      }
      signal.addEventListener('abort', stop, { once: true })
      connection.request(sent, left, (size) => {
        this.bytes += size
        left -= size
        if (controller === null && left <= wanted) {
          const stream = new ReadableStream<Uint8Array>({
            start: (made) => {
              controller = made
            },
          })
          resolve(new Response(stream))
        }
        if (left < wanted) controller?.enqueue(new Uint8Array(size))
        if (left > 0) return
        signal.removeEventListener('abort', stop)
        controller?.close()
        this.bytes += sent
        this.#keep(connection)
      })
    })
  }
}

/** Both ways of one connection, with the server at its other end. */
class Connection {
  readonly #toServer = new End()
  readonly #toClient = new End()

  constructor(up: Direction, down: Direction) {
    up.join(this.#toServer, this.#toServer)
    down.join(this.#toClient, this.#toClient)
  }

  request(sent: number, answered: number, took: (size: number) => void): void {
    let arrived = 0
    this.#toServer.onArrival = (size) => {
      arrived += size
      if (arrived === sent) this.#toClient.put(answered)
    }
    this.#toClient.onArrival = took
    this.#toServer.put(sent)
  }

  close(): void {
    this.#toServer.close()
    this.#toClient.close()
  }
}

/** One way of a connection: what is put in at its source comes out at its target. */
class End implements Source, Target {
  readableLength = 0
  onArrival: (size: number) => void = () => {}
  readonly #listeners = new Map<string, (() => void)[]>()

  put(size: number): void {
    this.readableLength += size
    this.#tell('readable')
  }

  read(size: number): Buffer | null {
    const taken = Math.min(size, this.readableLength)
    if (taken <= 0) return null
    this.readableLength -= taken
    return ZEROS.subarray(0, taken)
  }

  write(content: Buffer): void {
    this.onArrival(content.length)
  }

  end(): void {}

  close(): void {
    this.readableLength = 0
    this.onArrival = () => {}
    this.#tell('close')
  }

  on(event: string, listener: () => void): void {
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener])
  }

  #tell(event: string): void {
    for (const listener of this.#listeners.get(event) ?? []) listener()
  }
}
