import type { Provider } from '../../provider/provider.ts'
import { cleanText } from '../text/clean.ts'
import { passesCheck } from './check-digits.ts'
import { likelySlips, type Slip } from './slips.ts'

export type CardFormat = Provider['tv']['cards'][number]

export type CheckedCard =
  | { readonly status: 'valid'; readonly digits: string; readonly format: string }
  /** Right length and beginning, wrong check digit; or one digit too few or too many. Never a reason to stop anybody. */
  | { readonly status: 'mistyped'; readonly digits: string; readonly slips: readonly Slip[] }
  /** Like no format that the provider names. */
  | {
      readonly status: 'other-format'
      readonly digits: string
      readonly why: 'empty' | 'too-short' | 'too-long' | 'other-beginning' | 'no-format'
    }

const LONGEST = 200

/** Where the provider names no formats: what is common on older Irdeto cards. */
const common: readonly CardFormat[] = [
  { id: 'common-12', length: 12, prefixes: [], check: 'luhn' },
  { id: 'common-11', length: 11, prefixes: [], check: 'luhn' },
]

/** The digits of what was typed or scanned: among digits, letters that look like them count as digits; all else is left out. */
export function cardDigits(typed: string): string {
  return cleanText(typed.slice(0, LONGEST))
    .toUpperCase()
    .split(/\s+/)
    .map((piece) => (/\d/.test(piece) && /^[\dOQIL|./-]+$/.test(piece) ? asDigits(piece) : piece))
    .join('')
    .replace(/\D/g, '')
}

function asDigits(piece: string): string {
  return piece.replace(/[OQ]/g, '0').replace(/[IL|]/g, '1')
}

/** Looks whether a card number can be right. It warns, it never blocks: formats differ, and cards outlive them. */
export function checkCardNumber(typed: string, formats: readonly CardFormat[]): CheckedCard {
  const digits = cardDigits(typed)
  const known = formats.length > 0 ? formats : common
  if (digits === '') return { status: 'other-format', digits, why: 'empty' }
  const fitting = known.filter((format) => format.length === digits.length)
  const begun = fitting.filter((format) => hasPrefix(digits, format))
  const valid = begun.find((format) => passesCheck(digits, format.check))
  if (valid !== undefined) return { status: 'valid', digits, format: valid.id }
  const slips = known.flatMap((format) =>
    likelySlips(digits, format, (other) => hasPrefix(other, format) && passesCheck(other, format.check)),
  )
  if (begun.length > 0) return { status: 'mistyped', digits, slips }
  if (fitting.length > 0) return { status: 'other-format', digits, why: 'other-beginning' }
  const nearly = known.some((format) => format.check !== 'none' && Math.abs(format.length - digits.length) === 1)
  if (nearly && slips.length > 0) return { status: 'mistyped', digits, slips }
  return { status: 'other-format', digits, why: wrongLength(digits.length, known) }
}

function hasPrefix(digits: string, { prefixes }: CardFormat): boolean {
  return prefixes.length === 0 || prefixes.some((prefix) => digits.startsWith(prefix))
}

function wrongLength(length: number, formats: readonly CardFormat[]): 'too-short' | 'too-long' | 'no-format' {
  const lengths = formats.map((format) => format.length)
  if (length < Math.min(...lengths)) return 'too-short'
  return length > Math.max(...lengths) ? 'too-long' : 'no-format'
}
