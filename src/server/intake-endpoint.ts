import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** Larger files are answered with 413 as soon as that is known. Bytes. */
const MOST_BYTES = 12_000_000

/** What has arrived since the server began, by idempotency key: the hash of its bytes. Nothing else is kept. */
const arrived = new Map<string, string>()

/**
 * The demo provider's intake, `POST /intake`: 201 for a file that is new, 200 for one that had arrived under its key before,
 * 422 for another file under the same key (draft-ietf-httpapi-idempotency-key-header-06, section 2.7).
 * @returns false where the path is not its own.
 */
export function answerIntake(request: IncomingMessage, response: ServerResponse): boolean {
  if (new URL(request.url ?? '/', 'http://localhost').pathname !== '/intake') return false
  const key = /^"([\x20-\x7e]{1,200})"$/.exec(String(request.headers['idempotency-key'] ?? ''))?.[1]
  if (request.method !== 'POST') end(request, response, 405)
  else if (key === undefined) end(request, response, 400)
  else if (request.headers['content-type'] !== 'application/pdf') end(request, response, 415)
  else receive(request, response, key)
  return true
}

function receive(request: IncomingMessage, response: ServerResponse, key: string): void {
  const hash = createHash('sha256')
  let bytes = 0
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes > MOST_BYTES) end(request, response, 413)
    else hash.update(chunk)
  })
  request.on('end', () => {
    if (response.writableEnded) return
    const digest = hash.digest('hex')
    const known = arrived.get(key)
    if (known === undefined) arrived.set(key, digest)
    end(request, response, known === undefined ? 201 : known === digest ? 200 : 422)
  })
}

function end(request: IncomingMessage, response: ServerResponse, status: number): void {
  if (response.writableEnded) return
  request.resume()
  response.statusCode = status
  response.end()
}
