import { createHash, randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'

/** As the client library has it: each direction for ten seconds. */
const FOR_MS = 10_000
const REPORT_EVERY_MS = 250
const FRAME_BYTES = 65_536

/**
 * The server's side of an ndt7 test (https://github.com/m-lab/ndt-server/blob/main/spec/ndt7-protocol.md), as much as its
 * browser client needs: a WebSocket (RFC 6455) that is filled one way, or counted the other way.
 */
export function answerNdt7(request: IncomingMessage, socket: Duplex): void {
  const key = request.headers['sec-websocket-key']
  const path = new URL(request.url ?? '/', 'http://localhost').pathname
  if (key === undefined || !path.startsWith('/ndt/v7/')) return void socket.destroy()
  const accept = createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64')
  socket.write(
    [
      'HTTP/1.1 101 Switching Protocols',
      'Upgrade: websocket',
      'Connection: Upgrade',
      `Sec-WebSocket-Accept: ${accept}`,
      'Sec-WebSocket-Protocol: net.measurementlab.ndt.v7',
      '\r\n',
    ].join('\r\n'),
  )
  socket.on('error', () => socket.destroy())
  if (path.endsWith('/download')) fill(socket)
  else count(socket)
}

function fill(socket: Duplex): void {
  const endsAt = performance.now() + FOR_MS
  const content = frame(0x2, randomBytes(FRAME_BYTES))
  const write = () => {
    while (performance.now() < endsAt && !socket.destroyed) if (!socket.write(content)) return
    socket.off('drain', write)
    socket.end(frame(0x8, Buffer.alloc(0)))
  }
  socket.on('drain', write)
  socket.resume()
  write()
}

function count(socket: Duplex): void {
  const startedAt = performance.now()
  let bytes = 0
  const report = () => {
    const elapsed = Math.round((performance.now() - startedAt) * 1000)
    const text = JSON.stringify({ Test: 'upload', AppInfo: { ElapsedTime: elapsed, NumBytes: bytes } })
    if (socket.writable) socket.write(frame(0x1, Buffer.from(text)))
  }
  const timer = setInterval(report, REPORT_EVERY_MS)
  socket.on('data', (chunk: Buffer) => {
    bytes += chunk.length
  })
  socket.on('close', () => clearInterval(timer))
  setTimeout(() => socket.end(frame(0x8, Buffer.alloc(0))), FOR_MS + REPORT_EVERY_MS)
}

/** One unmasked frame (RFC 6455, 5.2). */
function frame(opcode: number, content: Buffer): Buffer {
  const head = [0x80 | opcode]
  if (content.length < 126) head.push(content.length)
  else if (content.length < 65_536) head.push(126, content.length >>> 8, content.length & 0xff)
  else
    head.push(
      127,
      0,
      0,
      0,
      0,
      content.length >>> 24,
      (content.length >>> 16) & 0xff,
      (content.length >>> 8) & 0xff,
      content.length & 0xff,
    )
  return Buffer.concat([Buffer.from(head), content])
}
