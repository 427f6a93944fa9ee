import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** What a probe may fetch or send at once, bytes. A measurement never needs more, and nobody can ask for more. */
export const MOST_PROBE_BYTES = 40_000_000

/** The body by which a device knows that it reached this site, not a portal in between. */
export const CANARY_BODY = 'vorab-canary-1'

const CHUNK = 65_536

/**
 * The other ends of the probes: `canary.txt`, `ping`, `down?bytes=N`, `up`. They hold nothing, keep nothing and echo
 * nothing of what was asked. Headers for CORS and against caching are set by the caller (`headerRules`).
 * @returns false where the path is none of theirs.
 */
export function answerProbe(request: IncomingMessage, response: ServerResponse): boolean {
  const url = new URL(request.url ?? '/', 'http://localhost')
  if (!url.pathname.startsWith('/probe/')) return false
  if (request.method === 'OPTIONS') {
    response.setHeader('Access-Control-Allow-Methods', 'GET, HEAD, POST')
    response.setHeader('Access-Control-Allow-Headers', '*')
    end(response, 204)
    return true
  }
  switch (url.pathname) {
    case '/probe/canary.txt':
      response.setHeader('Content-Type', 'text/plain; charset=utf-8')
      end(response, 200, CANARY_BODY)
      break
    case '/probe/ping':
      end(response, 204)
      break
    case '/probe/down':
      sendRandom(request, response, url.searchParams.get('bytes'))
      break
    case '/probe/up':
      swallow(request, response)
      break
    default:
      end(response, 404)
  }
  return true
}

function end(response: ServerResponse, status: number, body = ''): void {
  response.statusCode = status
  response.end(body)
}

/** Random, so that nothing on the way can make it smaller; a chunk at a time, so that a slow reader costs no memory. */
function sendRandom(request: IncomingMessage, response: ServerResponse, asked: string | null): void {
  const bytes = /^\d{1,9}$/.test(asked ?? '') ? Number(asked) : Number.NaN
  if (!(bytes <= MOST_PROBE_BYTES)) {
    end(response, 400)
    return
  }
  response.statusCode = 200
  response.setHeader('Content-Type', 'application/octet-stream')
  response.setHeader('Content-Length', bytes)
  if (request.method === 'HEAD') {
    response.end()
    return
  }
  let left = bytes
  const write = () => {
    while (left > 0 && !response.destroyed) {
      const size = Math.min(left, CHUNK)
      left -= size
      if (!response.write(randomBytes(size))) return
    }
    response.off('drain', write)
    response.end()
  }
  response.on('drain', write)
  write()
}

function swallow(request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'POST') {
    response.setHeader('Allow', 'POST')
    end(response, 405)
    return
  }
  let bytes = 0
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes <= MOST_PROBE_BYTES || response.writableEnded) return
    response.setHeader('Connection', 'close')
    response.once('finish', () => request.destroy())
    end(response, 413)
  })
  request.on('end', () => {
    if (!response.writableEnded) end(response, 204)
  })
}
