/** Bootstring's parameters for Punycode (RFC 3492 §5). */
const BASE = 36
const T_MIN = 1
const T_MAX = 26
const SKEW = 38
const DAMP = 700
const INITIAL_BIAS = 72
const INITIAL_N = 128
/** A label of a host name is no longer (RFC 1035 §2.3.4). */
const LONGEST = 63

/** The Unicode form of a host name's label `xn--…` (RFC 3492, decoding); `null` where it is no Punycode. */
export function decodePunycode(label: string): string | null {
  if (label.length > LONGEST || !/^xn--[a-z0-9-]+$/i.test(label)) return null
  const body = label.slice(4).toLowerCase()
  const basicEnd = body.lastIndexOf('-')
  const output = basicEnd > 0 ? Array.from(body.slice(0, basicEnd), (letter) => letter.codePointAt(0) ?? 0) : []
  let n = INITIAL_N
  let index = 0
  let bias = INITIAL_BIAS
  for (let at = basicEnd > 0 ? basicEnd + 1 : 0; at < body.length; ) {
    const before = index
    let weight = 1
    for (let k = BASE; ; k += BASE) {
      const digit = digitOf(body.charCodeAt(at))
      at += 1
      if (digit === null) return null
      index += digit * weight
      const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX)
      if (digit < threshold) break
      weight *= BASE - threshold
    }
    const size = output.length + 1
    bias = adapt(index - before, { size, first: before === 0 })
    n += Math.floor(index / size)
    index %= size
    if (n > 0x10ffff) return null
    output.splice(index, 0, n)
    index += 1
  }
  return String.fromCodePoint(...output)
}

function digitOf(code: number): number | null {
  if (code >= 48 && code <= 57) return code - 22
  return code >= 97 && code <= 122 ? code - 97 : null
}

function adapt(delta: number, { size, first }: { readonly size: number; readonly first: boolean }): number {
  let rest = first ? Math.floor(delta / DAMP) : delta >> 1
  rest += Math.floor(rest / size)
  let k = 0
  for (; rest > ((BASE - T_MIN) * T_MAX) >> 1; k += BASE) rest = Math.floor(rest / (BASE - T_MIN))
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW))
}
