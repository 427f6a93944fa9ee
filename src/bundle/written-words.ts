import { type Language, locales } from '../guide/language.ts'
import type { ValidatorId } from '../guide/levels.ts'

/**
 * What somebody wrote for the agent, where that says it all: free text as it stands, a date (`2026-11-25`) as the language
 * writes it. `null` for other validators, whose level has to be said as well.
 */
export function writtenWords(validator: ValidatorId, typed: string, language: Language): string | null {
  if (validator === 'free-text') return typed
  if (validator !== 'deadline') return null
  const at = Date.parse(`${typed}T00:00Z`)
  if (Number.isNaN(at)) return typed
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'full', timeZone: 'UTC' }).format(at)
}
