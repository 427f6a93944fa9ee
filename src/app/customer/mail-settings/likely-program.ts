import type { MailProgram } from '../../../knowledge/mail-settings/programs.ts'

/** The mail program that comes with the device; only which choice stands first. */
export function likelyProgram(userAgent: string): MailProgram {
  if (/iPhone|iPad|Macintosh/.test(userAgent)) return 'ios-mail'
  if (/SamsungBrowser/.test(userAgent)) return 'samsung-mail'
  if (/Android/.test(userAgent)) return 'gmail-app'
  return /Windows/.test(userAgent) ? 'outlook' : 'thunderbird'
}
