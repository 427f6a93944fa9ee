import { answerProbe } from '../../src/server/probe-endpoints.ts'
import { allowAll, type Behaviour, wellBehaved } from './site.ts'

/** Takes the connection and the request, and never says a word. */
export const hangs: Behaviour = () => {}

/** Answers, begins the body, and never ends it. */
export const trickles: Behaviour = (_, response) => {
  allowAll(response)
  response.writeHead(200, { 'Content-Type': 'text/plain', 'Content-Length': '14' })
  response.write('v')
}

/** Breaks the connection in the middle of the body. */
export const breaksOff: Behaviour = (_, response) => {
  allowAll(response)
  response.writeHead(200, { 'Content-Type': 'text/plain', 'Content-Length': '14' })
  response.write('v', () => response.destroy())
}

/** Breaks the connection before any answer. */
export const refuses: Behaviour = (request) => {
  request.socket.destroy()
}

export function redirectsTo(location: string): Behaviour {
  return (_, response) => {
    allowAll(response)
    response.writeHead(302, { Location: location }).end()
  }
}

/** What a hotel's network shows in place of every page. */
export const showsLoginPage: Behaviour = (_, response) => {
  allowAll(response)
  response.writeHead(200, { 'Content-Type': 'text/html' })
  response.end('<!doctype html><title>Guest network</title><form method="post"><input name="room"></form>')
}

export function says(status: number, headers: Readonly<Record<string, string>> = {}): Behaviour {
  return (_, response) => {
    allowAll(response)
    response.writeHead(status, headers).end('no')
  }
}

/** The right answers, but no page of another origin may read them. */
export const forbidsReading: Behaviour = (request, response) => {
  if (!answerProbe(request, response)) response.writeHead(404).end()
}

/** Ten gigabytes where fourteen characters are due; as fast as they are taken. */
export const neverStops: Behaviour = (_, response) => {
  allowAll(response)
  response.writeHead(200, { 'Content-Type': 'text/plain', 'Content-Length': '10000000000' })
  const chunk = Buffer.alloc(65_536, 'vorab-canary-1 ')
  const write = () => {
    while (!response.destroyed && response.write(chunk)) {}
  }
  response.on('drain', write)
  write()
}

/** Answers one path so, and everything else as it should. */
export function only(path: string, behaviour: Behaviour): Behaviour {
  return (request, response) => {
    const asked = new URL(request.url ?? '/', 'http://localhost').pathname
    if (asked === path) behaviour(request, response)
    else wellBehaved(request, response)
  }
}

/** Behaves well so many times, then otherwise. */
export function afterwards(times: number, behaviour: Behaviour): Behaviour {
  let left = times
  return (request, response) => {
    if (left > 0) wellBehaved(request, response)
    else behaviour(request, response)
    left -= 1
  }
}

/** First otherwise, then well. */
export function atFirst(times: number, behaviour: Behaviour): Behaviour {
  let left = times
  return (request, response) => {
    if (left > 0) behaviour(request, response)
    else wellBehaved(request, response)
    left -= 1
  }
}

export function sends(body: string, headers: Readonly<Record<string, string>> = {}): Behaviour {
  return (_, response) => {
    allowAll(response)
    response.writeHead(200, { 'Content-Type': 'application/json', ...headers }).end(body)
  }
}
