import { readBody } from './ask.ts'
import { bounded } from './bounded.ts'
import { freshUrl } from './fresh-url.ts'
import type { ProbeContext } from './probe.ts'
import { fairShares } from './rating/fair-shares.ts'
import { type AmountRules, type Moved, nextAmount } from './rating/next-amount.ts'
import { median } from './rating/statistics.ts'
import { isSteadyFor, type Portion, throughput, type Watched } from './rating/throughput.ts'
import { STREAMS, type Transfer, type TransferPlan, whilePinging } from './transfer.ts'

const RULES: AmountRules = { least: 4_096, most: 1_048_576, wantedMs: 500, mostGrowth: 4 }

/** The first post of each stream: what a line of 0.5 Mbit/s carries in a quarter of a second, … */
const FIRST_BYTES = 16_384
/** … or what comes down in this time, since few lines send less than a tenth of what they fetch, … */
const FIRST_AS_DOWN_MS = 10
/** … but no more than a slow line sends in some seconds. */
const MOST_FIRST_BYTES = 65_536
/** Getting going takes so many round trips more, where the line is slow and where it is fast. */
const TRIPS = 1
const MOST_TRIPS = 5
/** The head of a request goes over the line too: about so much over HTTP/1.1, a third of it over HTTP/2. */
const HEAD_BYTES = 300

/**
 * Fills the line away from this device with several posts at once. A browser does not tell how much of a post has been
 * sent, and what it hands to the system is not on the line yet: only the answers count, each for all its bytes.
 */
export async function upload(signal: AbortSignal, context: ProbeContext, plan: TransferPlan): Promise<Transfer> {
  const { result, ...pings } = await whilePinging(signal, context, () => load(signal, context, plan))
  return { ...result, ...pings }
}

async function load(
  signal: AbortSignal,
  context: ProbeContext,
  plan: TransferPlan,
): Promise<Omit<Transfer, 'pingsMs' | 'pingsUnanswered'>> {
  const limit = bounded(signal, context.limits.loadMs)
  const posts = new Posts(context, plan)
  // A page copies an array into each request, which takes tens of milliseconds a megabyte; of a blob it hands over a name.
  const body = new Blob([incompressible(RULES.most)])
  await Promise.all(
    Array.from({ length: STREAMS }, (_, index) => stream(limit.signal, context, { plan, posts, body, index })),
  )
  const why = signal.aborted ? 'stopped' : limit.timedOut() ? 'time' : (posts.ended ?? 'failed')
  limit.release()
  return {
    ...posts.watched(),
    isSettled: posts.isSettled(),
    bytes: posts.answeredBytes(),
    ended: posts.answeredBytes() === 0 && why !== 'stopped' ? 'failed' : why,
  }
}

/** What all streams together have sent, and whether it is enough. */
class Posts {
  readonly #context: ProbeContext
  readonly #plan: TransferPlan
  readonly #startedAt: number
  readonly #answered: Portion[] = []
  readonly #lastAnswers = new Map<number, number>()
  readonly #unsettled = new Set<number>()
  #sent = 0
  #isCutShort = false
  ended: Transfer['ended'] | null = null

  constructor(context: ProbeContext, plan: TransferPlan) {
    this.#context = context
    this.#plan = plan
    this.#startedAt = context.ticks()
  }

  goesOn(settled: boolean): boolean {
    const elapsed = this.#context.ticks() - this.#startedAt
    this.#plan.onElapsed(elapsed)
    const mostMs = this.#context.limits.uploadMostMs + MOST_TRIPS * this.#plan.idleMs
    if (this.#sent >= this.#plan.mostBytes) this.ended ??= 'bytes'
    else if (settled && this.#isClear(elapsed)) this.ended ??= 'enough'
    else if (elapsed >= mostMs) {
      this.#isCutShort = true
      this.ended ??= 'enough'
    }
    return this.ended === null
  }

  /** How much of so much may still be sent; it counts as sent. */
  take(wanted: number): number {
    const size = Math.min(wanted, Math.max(RULES.least, this.#plan.mostBytes - this.#sent))
    this.#sent += size
    return size
  }

  answered(index: number, { from, to, bytes }: Portion): void {
    this.#lastAnswers.set(index, to)
    // Nothing of it can have been answered for before a round trip.
    this.#answered.push({ from: Math.min(from + this.#plan.idleMs, (from + to) / 2), to, bytes: bytes + HEAD_BYTES })
  }

  settles(index: number, settled: boolean): void {
    if (settled) this.#unsettled.delete(index)
    else this.#unsettled.add(index)
  }

  watched(): Watched {
    return {
      portions: fairShares(this.#answered),
      from: this.#startedAt,
      // When half of the streams are done, the others may not keep the line full.
      to: median([...this.#lastAnswers.values()]) ?? this.#startedAt,
      tripMs: this.#plan.idleMs,
    }
  }

  isSettled(): boolean {
    return !this.#isCutShort && this.#unsettled.size <= STREAMS / 2
  }

  answeredBytes(): number {
    return this.#answered.reduce((sum, one) => sum + one.bytes, 0)
  }

  #isClear(elapsed: number): boolean {
    const { uploadMs, steadyMs } = this.#context.limits
    if (elapsed < Math.max(this.#plan.atLeastMs, uploadMs + TRIPS * this.#plan.idleMs)) return false
    const watched = this.watched()
    return isSteadyFor(throughput(watched), watched, steadyMs)
  }
}

type Stream = { readonly plan: TransferPlan; readonly posts: Posts; readonly body: Blob; readonly index: number }

/** One post after the other, until all together are enough or one fails. */
async function stream(signal: AbortSignal, context: ProbeContext, { plan, posts, body, index }: Stream): Promise<void> {
  const first = Math.min(MOST_FIRST_BYTES, Math.max(FIRST_BYTES, (plan.downBytesPerMs ?? 0) * FIRST_AS_DOWN_MS))
  // Unequal beginnings, so that not all streams pause in the same moment.
  let wanted = Math.round((first * (STREAMS - index)) / STREAMS)
  let before: Moved['before'] = null
  for (let settled = false; posts.goesOn(settled) && !signal.aborted; ) {
    const bytes = posts.take(wanted)
    const from = context.ticks()
    if (!(await post(signal, context, body.slice(0, bytes)))) return
    const to = context.ticks()
    posts.answered(index, { from, to, bytes })
    const next = nextAmount({ bytes, tookMs: to - from, idleMs: plan.idleMs, before }, RULES)
    before = { bytes, rate: next.rate }
    wanted = next.bytes
    settled = next.settled
    posts.settles(index, settled)
  }
}

/** Whether an answer came that speaks of success. */
async function post(signal: AbortSignal, context: ProbeContext, body: Blob): Promise<boolean> {
  try {
    const response = await context.fetch(freshUrl(context.provider.probes.upload, context.nonce()), {
      method: 'POST',
      body,
      signal,
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    })
    // To its end: until then the connection is not free, and the next post would go over one that has to get going anew.
    await readBody(response, context.limits.answerBytes)
    return response.ok
  } catch {
    return false
  }
}

/** Nothing on the way can make it smaller (xorshift32; gzip looks back 32 kB). */
function incompressible(bytes: number): Uint8Array<ArrayBuffer> {
  const words = new Uint32Array(bytes / 4)
  let state = 0x9e3779b9
  for (let index = 0; index < words.length; index += 1) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    words[index] = state
  }
  return new Uint8Array(words.buffer)
}
