import type { StoreEnvironment } from './environment.ts'
import type { MirrorReply, MirrorRequest, MirrorResult, MirrorTask } from './worker/mirror-message.ts'

/** Talks with the mirror worker. It is started by the first task, and again after it died, a few times. */
export class MirrorClient {
  readonly #environment: StoreEnvironment
  readonly #waiting = new Map<number, (result: MirrorResult) => void>()
  #worker: Worker | null = null
  #starts = 0
  #lastId = 0

  constructor(environment: StoreEnvironment) {
    this.#environment = environment
  }

  /** Never rejects: a mirror that fails is a mirror less, no error of the person's. */
  ask(task: MirrorTask): Promise<MirrorResult> {
    const worker = this.#running()
    if (worker === null) return Promise.resolve({ status: 'failed', problem: 'no worker' })
    const id = ++this.#lastId
    const request: MirrorRequest = { id, folder: this.#environment.name, ...task }
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve)
      worker.postMessage(request)
    })
  }

  close(): void {
    this.#worker?.terminate()
    this.#lose('closed')
    this.#starts = MAX_STARTS
  }

  #running(): Worker | null {
    const { startWorker, files } = this.#environment
    if (this.#worker !== null || startWorker === null || files === null || this.#starts >= MAX_STARTS) {
      return this.#worker
    }
    this.#starts++
    try {
      this.#worker = startWorker()
    } catch {
      return null
    }
    this.#worker.onmessage = (event: MessageEvent<MirrorReply>) => this.#settle(event.data.id, event.data)
    this.#worker.onerror = () => this.#lose('the worker failed')
    return this.#worker
  }

  #settle(id: number, result: MirrorResult): void {
    this.#waiting.get(id)?.(result)
    this.#waiting.delete(id)
  }

  #lose(problem: string): void {
    this.#worker = null
    for (const id of [...this.#waiting.keys()]) this.#settle(id, { status: 'failed', problem })
  }
}

/** A worker whose script can't be loaded fails each time: don't try it for every entry. */
const MAX_STARTS = 3
