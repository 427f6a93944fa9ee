import type { Writable } from 'node:stream'

/** Writes; a promise where the reader is slower, so that whoever has much to write waits instead of filling memory. */
export function writeTo(stream: Writable, text: string): void | Promise<void> {
  if (!stream.write(text)) return new Promise((resolve) => stream.once('drain', resolve))
}
