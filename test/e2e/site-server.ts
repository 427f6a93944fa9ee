import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { stripVTControlCharacters } from 'node:util'

/** The real preview server in a process of its own: stopping it is the only way to be offline that a service worker sees. */
export class SiteServer {
  readonly address: string
  readonly #port: number
  #dist: string
  #process: ChildProcess | null = null

  private constructor(port: number, dist: string) {
    this.#port = port
    this.#dist = dist
    this.address = `http://localhost:${port}`
  }

  /** Serves a built site (`VORAB_DIST`, else `dist`) on a free port. */
  static async serves(dist = process.env['VORAB_DIST'] ?? 'dist'): Promise<SiteServer> {
    const server = new SiteServer(await freePort(), resolve(dist))
    await server.starts()
    return server
  }

  /** The folder that is served. */
  get dist(): string {
    return this.#dist
  }

  get isRunning(): boolean {
    return this.#process !== null
  }

  /** On the same port as before. */
  async starts(): Promise<void> {
    const vite = resolve('node_modules/vite/bin/vite.js')
    const args = [vite, 'preview', '--outDir', this.#dist, '--port', `${this.#port}`, '--strictPort']
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    this.#process = child
    let said = ''
    const listens = new Promise<void>((listening, failed) => {
      const hear = (chunk: Buffer) => {
        said += chunk.toString()
        if (stripVTControlCharacters(said).includes(`:${this.#port}`)) listening()
      }
      child.stdout.on('data', hear)
      child.stderr.on('data', hear)
      child.once('exit', () => failed(new Error(`the server ended: ${said}`)))
    })
    await listens
  }

  /** At once, as when the line breaks: connections that are open are cut. */
  async stops(): Promise<void> {
    const child = this.#process
    if (!child) return
    this.#process = null
    child.removeAllListeners('exit')
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }

  /** Another build in place of the old one, whose files are gone. */
  async deploys(dist: string): Promise<void> {
    await this.stops()
    this.#dist = resolve(dist)
    await this.starts()
  }
}

/** A port that nothing listens on now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0)
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port to be had')
  return address.port
}
