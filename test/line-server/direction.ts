import type { Shape } from './shaped-line.ts'

/** What a segment carries on Ethernet and most DSL and mobile lines. */
const SEGMENT = 1_448
/** Initial window: ten segments (RFC 6928). */
const FIRST_WINDOW = 10 * SEGMENT
/** Linux lets a socket grow to some megabytes. */
const MOST_WINDOW = 4_000_000
/** A loss is noticed at once when so many segments of the connection come after it (RFC 6675) … */
const FOLLOWING = 3
/** … otherwise a probe is sent after two round trips, and this later where it was the only one (RFC 8985, 7.2). */
const DELAYED_ACK_MS = 200
const LEAST_REPAIR_MS = 10
/** Linux's least retransmission timeout, after which a sender that paused begins anew. */
const PAUSE_MS = 200
const TICK_MS = 1

/** What a socket is at its near and far end; a simulated line has others. */
export type Source = {
  readonly readableLength: number
  readonly read: (size: number) => Buffer | null
  readonly on: (event: 'readable' | 'end' | 'close', listener: () => void) => unknown
}
export type Target = {
  readonly write: (content: Buffer) => unknown
  readonly end: () => unknown
  readonly on: (event: 'close', listener: () => void) => unknown
}

type Parcel = { readonly content: Buffer; readonly at: number }

type Flow = {
  readonly source: Source
  readonly target: Target
  /** On their way, in order. */
  readonly parcels: Parcel[]
  /** Delivered, and the news of it is on its way back. */
  readonly news: { readonly bytes: number; readonly at: number }[]
  window: number
  inFlight: number
  lastSentAt: number
  deliveredUntil: number
  ended: boolean
  closed: boolean
}

/** One way of a shaped line: a queue, a narrow part with a rate, and a delay. Time stands in `performance.now()`. */
export class Direction {
  readonly #random: () => number
  readonly #flows = new Set<Flow>()
  #shape: Shape | null = null
  #bytesPerMs = 0
  /** When the narrow part will have passed all that has been put in. */
  #freeAt = 0
  #timer: NodeJS.Timeout | null = null
  #silent = false
  #count = 0
  #starvedMs = 0
  #tickDueAt = 0

  constructor(random: () => number) {
    this.#random = random
  }

  shape(shape: Shape, mbits: number): void {
    this.#shape = shape
    this.#bytesPerMs = (mbits * 1_000_000) / 8 / 1000
    this.#silent = false
    this.#wake()
  }

  silence(): void {
    this.#silent = true
  }

  /** How long this machine was too busy to keep the line full, since the last call: then it was not what it was set to. */
  takeStarvedMs(): number {
    const starved = this.#starvedMs
    this.#starvedMs = 0
    return starved
  }

  takeCount(): number {
    const count = this.#count
    this.#count = 0
    return count
  }

  join(source: Source, target: Target): void {
    const flow: Flow = {
      source,
      target,
      parcels: [],
      news: [],
      window: FIRST_WINDOW,
      inFlight: 0,
      lastSentAt: 0,
      deliveredUntil: 0,
      ended: false,
      closed: false,
    }
    this.#flows.add(flow)
    source.on('readable', () => this.#wake())
    source.on('end', () => {
      flow.ended = true
      this.#wake()
    })
    const leave = () => {
      flow.closed = true
      this.#flows.delete(flow)
    }
    target.on('close', leave)
    source.on('close', () => {
      flow.ended = true
      this.#wake()
    })
  }

  end(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#flows.clear()
  }

  #wake(): void {
    this.#wakeIn(0)
  }

  #wakeIn(ms: number): void {
    if (this.#timer !== null) return
    this.#tickDueAt = performance.now() + ms
    this.#timer = setTimeout(() => this.#tick(), ms)
  }

  #tick(): void {
    this.#timer = null
    const now = performance.now()
    // Less than the queue holds is made up for.
    this.#starvedMs += Math.max(0, now - this.#tickDueAt - (this.#shape?.queueMs ?? 0) / 2)
    if (this.#silent) return
    for (const flow of this.#flows) this.#deliver(flow, now)
    this.#fill(now)
    const waiting = [...this.#flows].some(
      (flow) => flow.parcels.length + flow.news.length + flow.source.readableLength > 0,
    )
    if (waiting) this.#wakeIn(TICK_MS)
  }

  #deliver(flow: Flow, now: number): void {
    const halfTrip = (this.#shape?.roundTripMs ?? 0) / 2
    for (let parcel = flow.parcels[0]; parcel !== undefined && parcel.at <= now; parcel = flow.parcels[0]) {
      flow.parcels.shift()
      this.#count += parcel.content.length
      flow.target.write(parcel.content)
      flow.news.push({ bytes: parcel.content.length, at: parcel.at + halfTrip })
    }
    for (let news = flow.news[0]; news !== undefined && news.at <= now; news = flow.news[0]) {
      flow.news.shift()
      flow.inFlight -= news.bytes
      flow.window = Math.min(MOST_WINDOW, flow.window + news.bytes)
    }
    if (flow.ended && flow.parcels.length === 0 && flow.source.readableLength === 0) {
      this.#flows.delete(flow)
      flow.target.end()
    }
  }

  /** One segment of each connection in turn, until the queue is full or nobody may send. */
  #fill(now: number): void {
    const shape = this.#shape
    if (shape === null) return
    for (let idle = 0; idle < this.#flows.size && this.#freeAt - now < shape.queueMs; ) {
      const [flow] = this.#flows
      if (flow === undefined) return
      // To the end of the row, whether it sent or not.
      this.#flows.delete(flow)
      this.#flows.add(flow)
      idle = this.#send(flow, now, shape) ? 0 : idle + 1
    }
  }

  #send(flow: Flow, now: number, shape: Shape): boolean {
    // A sender that has paused begins again with a small window (RFC 5681, 4.1).
    if (flow.inFlight === 0 && now - flow.lastSentAt > PAUSE_MS + shape.roundTripMs) flow.window = FIRST_WINDOW
    const room = flow.window - flow.inFlight
    const available = flow.source.readableLength
    if (available === 0 || room <= 0) {
      // Makes the socket read on, where it holds back.
      if (available === 0) flow.source.read(0)
      return false
    }
    const content = flow.source.read(Math.min(SEGMENT, available, Math.max(1, room)))
    if (content === null) return false
    this.#freeAt = Math.max(now, this.#freeAt) + content.length / this.#bytesPerMs
    const lost = this.#random() < shape.lossShare
    const late = lost ? repairMs(shape.roundTripMs, flow) : 0
    // In order: what comes after a lost segment waits for it.
    const at = Math.max(flow.deliveredUntil, this.#freeAt + shape.roundTripMs / 2 + late)
    flow.parcels.push({ content, at })
    flow.deliveredUntil = at
    flow.inFlight += content.length
    // A lost one is sent again in between.
    flow.lastSentAt = at - shape.roundTripMs / 2
    return true
  }
}

/** How much later a lost segment comes; the connection's next ones are still waiting to be sent. */
function repairMs(roundTripMs: number, { source, inFlight }: Flow): number {
  if (source.readableLength >= FOLLOWING * SEGMENT) return Math.max(LEAST_REPAIR_MS, roundTripMs)
  return Math.max(LEAST_REPAIR_MS, 2 * roundTripMs) + (inFlight === 0 ? DELAYED_ACK_MS : 0)
}
