/**
 * A second implementation of codes, after `src/code/README.md` alone and as slow as it is plain: one big integer for
 * the fields, shift-and-add multiplication, long division, no tables.
 */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const constants: Record<number, readonly number[]> = {
  16: [29, 10, 12, 15, 7, 9, 13, 27, 4, 23, 6, 30, 3, 22, 19, 0],
  20: [24, 26, 22, 28, 12, 4, 19, 29, 13, 2, 18, 5, 7, 8, 1, 14, 25, 0, 21, 10],
}

export type NaiveFields = { version: number; flow: number; day: number; changed: boolean; tag: number; rank: bigint }

export function naiveTimes(a: number, b: number): number {
  let product = 0
  for (let bit = 0; bit < 5; bit++) if ((b >> bit) & 1) product ^= a << bit
  for (let bit = 9; bit >= 5; bit--) if ((product >> bit) & 1) product ^= 0b100101 << (bit - 5)
  return product
}

export function naiveEncode({ version, flow, day, changed, tag, rank }: NaiveFields): string {
  const rankBits = rank < 2n ** 20n ? 20n : 40n
  let number = BigInt(version)
  for (const [value, bits] of [
    [BigInt(flow), 10n],
    [BigInt(day), 9n],
    [changed ? 1n : 0n, 1n],
    [BigInt(tag), 8n],
    [rank, rankBits],
  ] as const) {
    number = number * 2n ** bits + value
  }
  const data: number[] = []
  for (let left = rankBits === 20n ? 10 : 14; left > 0; left--) {
    data.unshift(Number(number % 32n))
    number /= 32n
  }
  // (x + 2)(x + 4)(x + 8)(x + 16)(x + 5)(x + 10), highest power first
  let generator = [1]
  for (const root of [2, 4, 8, 16, 5, 10]) {
    generator = [...generator, 0].map((coefficient, i) => coefficient ^ naiveTimes(root, generator[i - 1] ?? 0))
  }
  const division = [...data, 0, 0, 0, 0, 0, 0]
  for (let i = 0; i < data.length; i++) {
    const lead = division[i] as number
    for (const [j, coefficient] of generator.entries()) {
      division[i + j] = (division[i + j] as number) ^ naiveTimes(lead, coefficient)
    }
  }
  const word = [...data, ...division.slice(data.length)]
  return word.map((symbol, i) => letters[symbol ^ (constants[word.length]?.[i] as number)]).join('')
}
