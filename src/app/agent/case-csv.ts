import type { StoredCase } from '../../store/stored-case.ts'

const columns = ['reference', 'guide', 'outcome', 'code', 'language', 'opened', 'changed', 'note'] as const

/** Cases as CSV (RFC 4180), one line each; a leading `=`, `+`, `-` or `@` is quoted away from spreadsheets' formulas. */
export function caseCsv(cases: readonly StoredCase[]): string {
  const lines = cases.map((each) =>
    [
      each.reference,
      each.guide,
      each.outcome,
      each.codes.at(-1),
      each.language,
      new Date(each.openedAt).toISOString(),
      new Date(each.changedAt).toISOString(),
      each.note,
    ]
      .map((cell) => field(cell ?? ''))
      .join(','),
  )
  return `${[columns.join(','), ...lines].join('\r\n')}\r\n`
}

function field(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
