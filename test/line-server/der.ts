/** The few forms of DER (ITU-T X.690) that a certificate needs. */

/** One value: tag, length, content. */
export function bytes(tag: number, content: Buffer): Buffer {
  return Buffer.concat([Buffer.from([tag, ...lengthOf(content.length)]), content])
}

export function nested(tag: number, ...parts: readonly Buffer[]): Buffer {
  return bytes(tag, Buffer.concat(parts))
}

export function sequence(...parts: readonly Buffer[]): Buffer {
  return nested(0x30, ...parts)
}

export function set(...parts: readonly Buffer[]): Buffer {
  return nested(0x31, ...parts)
}

/** Explicitly tagged for its context. */
export function context(number: number, content: Buffer): Buffer {
  return bytes(0xa0 + number, content)
}

/** Big-endian, and positive as long as the first bit is not set. */
export function integer(value: Buffer): Buffer {
  return bytes(0x02, value)
}

export function octets(value: Buffer): Buffer {
  return bytes(0x04, value)
}

export function bits(value: Buffer, unused: number): Buffer {
  return bytes(0x03, Buffer.concat([Buffer.from([unused]), value]))
}

export function utf8(text: string): Buffer {
  return bytes(0x0c, Buffer.from(text))
}

/** GeneralizedTime may be used only from 2050 on (RFC 5280, 4.1.2.5); before, UTCTime with two digits of the year. */
export function date(value: Date): Buffer {
  const text = `${value.toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`
  return value.getUTCFullYear() < 2050 ? bytes(0x17, Buffer.from(text.slice(2))) : bytes(0x18, Buffer.from(text))
}

/** Object identifier, base 128 with continuation bits (X.690, 8.19). */
export function oid(text: string): Buffer {
  const [first = 0, second = 0, ...rest] = text.split('.').map(Number)
  return bytes(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]))
}

function base128(value: number): number[] {
  const digits = [value & 0x7f]
  for (let left = value >>> 7; left > 0; left >>>= 7) digits.unshift((left & 0x7f) | 0x80)
  return digits
}

function lengthOf(length: number): number[] {
  if (length < 0x80) return [length]
  return length < 0x100 ? [0x81, length] : [0x82, length >>> 8, length & 0xff]
}
